import { layoutOf, type Report, type TableId } from "@gouji/core"
import { boxText, type Print, plainly } from "./print.ts"

/** A cell of a row as word processors keep it: one that goes on from above is there too, and empty. */
export interface RowCell {
  readonly text: string
  /** Columns of the form. */
  readonly from: number
  readonly to: number
  readonly down: "none" | "first" | "merged"
}

/** The rows of a table, cell by cell. */
export function rowCells(report: Report, table: TableId, print: Print = plainly): RowCell[][] {
  const form = report.forms[table]
  if (form === null) return []
  const layout = layoutOf(form, table)
  return Array.from({ length: layout.rows }, (_, row) =>
    layout.boxes
      .filter((box) => box.row <= row && row < box.row + box.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((box) => ({
        text: box.row === row ? boxText(box, report, print) : "",
        from: box.column,
        to: box.column + box.columnSpan,
        down: box.rowSpan === 1 ? "none" : box.row === row ? "first" : "merged",
      })),
  )
}
