import type { Report } from "@gouji/core"
import { type Part, partsOf } from "../parts.ts"
import type { CellStyle } from "./cell-styles.ts"
import type { SheetCell } from "./sheet-cell.ts"
import type { WrittenSheet } from "./sheet-xml.ts"

const styles: Readonly<Record<Exclude<Part["kind"], "table">, CellStyle>> = {
  title: "title",
  heading: "heading",
  paragraph: "prose",
  agency: "right",
  date: "right",
}

/** The column's width in digits, of which a Chinese sign takes two; what a line takes, in points, and most that a row may have. */
const width = 70
const lineHeight = 17
const mostHeight = 409

/** Not every program makes a row as high as its text when it opens a sheet. */
const heightOf = (text: string) => Math.min(mostHeight, (Math.ceil((text.length * 2.1) / width) + 0.4) * lineHeight)

/** The text of a report on a sheet, a paragraph a cell, from its title to its date. */
export function proseSheet(report: Report): WrittenSheet {
  const cells = partsOf(report)
    .filter((part) => part.kind !== "table")
    .map(
      (part, row): SheetCell => ({
        row,
        column: 0,
        content: { kind: "text", text: part.text },
        style: styles[part.kind],
      }),
    )
  const heights = new Map(
    cells.map(({ row, content, style }) => {
      const height = heightOf(content.kind === "text" ? content.text : "")
      return [row, Math.ceil(style === "title" || style === "heading" ? height * 1.5 : height)]
    }),
  )
  return { name: "正文", cells, widths: [width], heights }
}
