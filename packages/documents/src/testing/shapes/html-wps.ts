import { bare, dressed } from "../dress.ts"
import type { Shape } from "../shape.ts"

const style = (size: string) =>
  `mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:${size};mso-font-kerning:1.0000pt;`
const edge = "1.0000pt solid windowtext"

/** Pasted from WPS: `<font>` inside spans, each label in pieces, widths without units, empty cells with a space. */
export const htmlWps: Shape = {
  name: "HTML, pasted from WPS",
  print: dressed({
    page: (title, body) =>
      bare.page(
        title,
        `<!--StartFragment--><div class="Section0" style="layout-grid:15.6000pt;">${body}</div><!--EndFragment-->`,
      ),
    line: (text) =>
      `<p class=MsoNormal style="text-indent:32.0000pt;"><span style="${style("16.0000pt")}"><font face="仿宋_GB2312">${text}</font></span><span style="${style("16.0000pt")}"><o:p></o:p></span></p>`,
    table: (rows) =>
      `<table class=MsoNormalTable border=1 cellspacing=0 style="width:480.0000pt;margin-left:auto;mso-table-layout-alt:fixed;">${rows.join("")}</table>`,
    row: (cells) => `<tr style="height:20.0000pt;mso-height-rule:exactly;">${cells.join("")}</tr>`,
    cell: (text, box, spans) => {
      const cut = box.kind === "figure" ? text.length : Math.min(3, text.length)
      const fonts = [text.slice(0, cut), text.slice(cut)]
        .filter((part) => part !== "")
        .map((part) => `<span style="${style("9.0000pt")}"><font face="宋体">${part}</font></span>`)
      const inner = fonts.length > 0 ? fonts.join("") : `<span style="${style("9.0000pt")}">&nbsp;</span>`
      return `<td width=${box.columnSpan * 60}${spans} valign=center style="padding:0.0000pt 5.4000pt;border:${edge};"><p class=MsoNormal align=center>${inner}<span style="${style("9.0000pt")}"><o:p></o:p></span></p></td>`
    },
  }),
}
