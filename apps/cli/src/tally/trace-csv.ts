import { cellsOf, columnName, rowName, tableIds } from "@gouji/core"
import { writeListCsv } from "@gouji/documents"
import type { Tallied } from "./tallied.ts"

const headings = ["cell", "行", "列", "figure", "ledger_row", "number"]

/** Every figure that is not 0 with the rows that it counts, a line each. */
export function traceCsv({ tally, ledger }: Tallied): string {
  const { report, trace } = tally
  const at = ledger.columns.at.number
  const numbers = new Map(ledger.rows.map(({ line, cells }) => [line, at === undefined ? "" : (cells[at] ?? "")]))
  const rows = tableIds.flatMap((table) => {
    const form = report.forms[table]
    return (form === null ? [] : cellsOf(form, table)).flatMap((cell) =>
      (trace[cell.id] ?? []).map((line) => [
        cell.id,
        rowName(cell, "zh-CN"),
        columnName(cell, "zh-CN"),
        trace[cell.id]?.length ?? 0,
        line,
        numbers.get(line) ?? "",
      ]),
    )
  })
  return writeListCsv(headings, rows)
}
