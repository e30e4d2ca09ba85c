import { bare, dressed } from "../dress.ts"
import type { Shape } from "../shape.ts"

const edge = "1px solid windowtext"
const cellStyle = `padding:5px 5px 5px 5px ;border-left:none;border-right:${edge};border-top:none;border-bottom:${edge}`

/** As the editors of government sites store it: styles on everything, paragraphs inside cells, labels broken by hand. */
export const htmlCms: Shape = {
  name: "HTML, as a CMS publishes it",
  print: dressed({
    page: (title, body) =>
      bare.page(
        title,
        `<meta name="ArticleTitle" content="${title}"><div class="nav"><ul><li>首页</li><li>政务公开</li></ul></div><div class=TRS_Editor>${body}</div><div>扫一扫在手机打开当前页</div>`,
      ),
    line: (text) => `<p style="text-indent: 2em;"><span style="text-indent: 2em;">${text}&nbsp;</span></p>`,
    table: (rows) =>
      `<table style="border-collapse: collapse; border: none;" cellspacing="0" align="center" border="1"><tbody>${rows.join("")}</tbody></table>`,
    row: (cells, index) => `<tr style="height:19px"${index === 0 ? ' class="firstRow"' : ""}>${cells.join("")}</tr>`,
    cell: (text, box, spans) => {
      const cut = box.kind === "column" && text.length === 4 ? 2 : text.length
      const lines = [text.slice(0, cut), text.slice(cut)].filter((line, index) => index === 0 || line !== "")
      const paragraphs = lines.map((line) => `<p style="text-indent: 0em;">${line}</p>`).join("")
      return `<td${spans} style="${cellStyle}" valign="center">${paragraphs}</td>`
    },
  }),
}
