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
  return { name: "正文", cells, widths: [100] }
}
