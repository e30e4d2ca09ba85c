import { paddedRows, printAround } from "../print.ts"
import type { Shape } from "../shape.ts"

const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign < "\u0080" ? 1 : 2), 0)

/** Columns aligned by spaces, as terminals and old mail programs print tables. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))) + 2)
  const line = (row: readonly string[]) =>
    row.map((text, column) => text + " ".repeat((widths[column] ?? 0) - widthOf(text))).join("")
  return rows.map((row) => line(row).trimEnd()).join("\n")
}

export const textAligned: Shape = {
  name: "text, columns aligned by spaces, blanks gone",
  print: (report, hand) => printAround(report, String, (table) => aligned(paddedRows(report, table, hand))),
}
