import { type Cell, cellsOf, columnName, type Figure, type Report, rowName, tableIds } from "@gouji/core"

/** What a row of the long layout says of a cell, by the names of its columns. */
export const longColumns = ["cell", "table", "row", "column", "行", "列", "value"] as const

export interface LongRow {
  readonly cell: Cell
  /** The address, the ids, the printed labels. */
  readonly texts: readonly string[]
  readonly figure: Figure
}

/** A report's cells in the order of the forms, a row each. A cell that the report does not give has none. */
export function longRows(report: Report): LongRow[] {
  return tableIds.flatMap((table) => {
    const form = report.forms[table]
    if (form === null) return []
    return cellsOf(form, table).flatMap((cell): LongRow[] => {
      const figure = report.cells[cell.id]
      if (figure === undefined) return []
      const texts = [cell.id, table, cell.row, cell.column, rowName(cell, "zh-CN"), columnName(cell, "zh-CN")]
      return [{ cell, texts, figure }]
    })
  })
}
