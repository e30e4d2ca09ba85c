import { dressed } from "../dress.ts"
import type { Shape } from "../shape.ts"

const font = "font-size:9.0pt;font-family:宋体;mso-font-kerning:0pt"
const edges = "border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt"

/** Digits in spans of their own, as spelling marks and changes of font leave them. */
function spans(text: string): string {
  if (!/^\d{2,}$/.test(text)) return `<span lang=EN-US style='${font}'>${text}<o:p></o:p></span>`
  const middle = Math.ceil(text.length / 2)
  return `<span lang=EN-US style='${font}'>${text.slice(0, middle)}</span><span lang=EN-US>${text.slice(middle)}<o:p></o:p></span>`
}

/** Pasted from Word: its styles on every cell, `<o:p>`, spans inside numbers, padding, widths. */
export const htmlWord: Shape = {
  name: "HTML, pasted from Word",
  print: dressed({
    page: (title, body) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><title>${title}</title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-parent:"";margin:0cm} --></style></head><body lang=ZH-CN><div class=WordSection1>${body}</div></body></html>`,
    line: (text) =>
      `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;mso-line-height-rule:exactly'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>${text}<span lang=EN-US><o:p></o:p></span></span></p>`,
    table: (rows) =>
      `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 width=633 style='width:474.85pt;border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>\n${rows.join("\n")}\n</table>`,
    row: (cells, index) => ` <tr style='mso-yfti-irow:${index};height:19.85pt'>${cells.join("")}</tr>`,
    cell: (text, box, span) => {
      const width = 47 * box.columnSpan
      const content =
        box.kind === "figure" ? `${spans(text)}<span lang=EN-US>&nbsp;</span>` : `<span style='${font}'>${text}</span>`
      return `\n  <td width=${width}${span} style='width:${width * 0.75}pt;${edges}'><p class=MsoNormal align=center style='text-align:center'>${content}</p></td>`
    },
  }),
}
