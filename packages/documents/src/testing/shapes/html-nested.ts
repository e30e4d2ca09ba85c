import { bare, dressed } from "../dress.ts"
import type { Shape } from "../shape.ts"

/** The page and each table inside tables that only place them, as sites of the 2000s did. */
export const htmlNested: Shape = {
  name: "HTML, inside layout tables",
  print: dressed({
    page: (title, body) =>
      bare.page(
        title,
        `<table width="1000"><tr><td width="200"><table><tr><td>首页</td></tr><tr><td>2024</td></tr></table></td><td>${body}</td></tr></table>`,
      ),
    table: (rows, layout) =>
      `<table><tbody><tr><td align="center">${bare.table(rows, layout)}</td></tr></tbody></table>`,
  }),
}
