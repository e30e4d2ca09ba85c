import type { Place, Report } from "@gouji/core"
import papaparse from "papaparse"
import { formulaText } from "./formula-text.ts"
import { longColumns, longRows } from "./long-rows.ts"

const header = [...longColumns, "printed", "block", "table_row", "table_column", "page"]

/**
 * A report's cells as CSV (RFC 4180, UTF-8 without byte order mark), a line a cell in the order of the form. A blank
 * cell has an empty `value`; a cell that the document does not give has no line.
 */
export function writeCsv(report: Report, places: Readonly<Record<string, Place>> = {}): string {
  const lines = longRows(report).map(({ cell, texts, figure }) => {
    const place = places[cell.id]
    return [...texts, figure, place?.text, place?.block, place?.row, place?.column, place?.page]
  })
  return `${papaparse.unparse(
    { fields: header, data: lines.map((line) => line.map((value) => value ?? "")) },
    { escapeFormulae: formulaText, newline: "\r\n" },
  )}\r\n`
}
