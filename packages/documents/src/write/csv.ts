import { cellsOf, columnName, type Place, type Report, rowName, tableIds } from "@gouji/core"
import papaparse from "papaparse"

const header = [
  "cell",
  "table",
  "row",
  "column",
  "行",
  "列",
  "value",
  "printed",
  "block",
  "table_row",
  "table_column",
  "page",
]

/**
 * A report's cells as CSV (RFC 4180, UTF-8 without byte order mark), a line a cell in the order of the form. A blank
 * cell has an empty `value`; a cell that the document does not give has no line.
 */
export function writeCsv(report: Report, places: Readonly<Record<string, Place>> = {}): string {
  const lines = tableIds.flatMap((table) => {
    const form = report.forms[table]
    if (form === null) return []
    return cellsOf(form, table).flatMap((cell) => {
      const figure = report.cells[cell.id]
      if (figure === undefined) return []
      const place = places[cell.id]
      const where = [place?.text, place?.block, place?.row, place?.column, place?.page]
      return [
        [cell.id, table, cell.row, cell.column, rowName(cell, "zh-CN"), columnName(cell, "zh-CN"), figure, ...where],
      ]
    })
  })
  // Printed text may begin like a formula; the figures themselves stay numbers (a change of -3 is no formula).
  return `${papaparse.unparse(
    { fields: header, data: lines.map((line) => line.map((value) => value ?? "")) },
    { escapeFormulae: /^[=@\t\r]|^[+-](?![\d.]+$)/, newline: "\r\n" },
  )}\r\n`
}
