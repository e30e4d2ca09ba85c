import fc from "fast-check"
import { cellId, cellsOf, sameMeasure } from "../forms/index.ts"
import { type Figure, type Report, type tableIds, total } from "../report/index.ts"
import { arbitraryReport } from "./arbitrary-report.ts"

/** What a year takes over from the one before it. */
function carried(report: Report, lastYear: Report): Record<string, Figure> {
  const cells: Record<string, Figure> = {}
  const was = (table: (typeof tableIds)[number], row: string, column: string) => {
    const form = lastYear.forms[table]
    const parts = form === null ? null : sameMeasure(cellId(table, row, column), form)
    return parts && total(parts.map((part) => lastYear.cells[part]))
  }
  const own = (row: string, column: string) => Number(report.cells[cellId("disclosure", row, column)])
  for (const cell of report.forms.requests ? cellsOf(report.forms.requests, "requests") : []) {
    if (cell.row === "carried-in") cells[cell.id] = was("requests", "carried-out", cell.column)
  }
  for (const { id, row, column } of report.forms.disclosure ? cellsOf(report.forms.disclosure, "disclosure") : []) {
    const before = was("disclosure", row, column)
    if (before === null) continue
    if (column === "in-force") cells[id] = Number(before) + own(row, "issued") - own(row, "repealed")
    if (column === "previous-year") cells[id] = Number(before) + Number(was("disclosure", row, "change"))
    if (column === "total-published") cells[id] = Number(before) + own(row, "published")
  }
  return cells
}

/** Two years of an invented body, the second of which begins with what the first left. Its other sums may not hold. */
export function arbitraryYears(): fc.Arbitrary<{ readonly lastYear: Report; readonly report: Report }> {
  return fc.record({ lastYear: arbitraryReport(), report: arbitraryReport() }).map(({ lastYear, report }) => ({
    lastYear: { ...lastYear, year: Number(report.year) - 1 },
    report: { ...report, cells: { ...report.cells, ...carried(report, lastYear) } },
  }))
}
