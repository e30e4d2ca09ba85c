import { cellsOf, columnName, rowName, tableIds } from "@gouji/core"
import { writeListCsv } from "@gouji/documents"
import type { Aggregated } from "./aggregated.ts"

const headings = ["cell", "table", "row", "column", "行", "列", "value", "members", "open"]

/** The summed report, a line a cell: how many members' figures are in it, and how many are not known. */
export function sumCsv({ aggregation }: Aggregated): string {
  const { report, cells } = aggregation
  const rows = tableIds.flatMap((table) => {
    const form = report.forms[table]
    if (form === null) return []
    return cellsOf(form, table).map((cell) => {
      const { sum = null, contributions = [], open = [] } = cells[cell.id] ?? {}
      const names = [rowName(cell, "zh-CN"), columnName(cell, "zh-CN")]
      return [cell.id, table, cell.row, cell.column, ...names, sum, contributions.length, open.length]
    })
  })
  return writeListCsv(headings, rows)
}
