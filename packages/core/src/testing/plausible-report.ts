import type fc from "fast-check"
import { cellId, cellsOf } from "../forms/index.ts"
import type { Figure, Report } from "../report/index.ts"
import { arbitraryReport } from "./arbitrary-report.ts"

const documents = (column: string) => cellId("disclosure", "normative-documents", column)

/** Table two that can be: what was issued is in force, and a county's archives make no 规章. */
function plausible(report: Report): Report {
  const most = Math.max(Number(report.cells[documents("in-force")]), Number(report.cells[documents("issued")]))
  const none = cellsOf("2021", "disclosure")
    .filter((cell) => cell.row === "regulations")
    .map((cell): [string, Figure] => [cell.id, 0])
  // Where a fee was asked for, part six speaks of it.
  const sections = report.sections.map((section) =>
    section.id === "other" ? { ...section, paragraphs: ["本年度依法收取信息处理费的情况无其他说明。"] } : section,
  )
  return { ...report, sections, cells: { ...report.cells, ...Object.fromEntries(none), [documents("in-force")]: most } }
}

/** An invented report about which there is nothing to say: every identity holds, its form is its year's. */
export function plausibleReport(): fc.Arbitrary<Report> {
  return arbitraryReport({ forms: { disclosure: "2021", requests: "2021" } }).map(plausible)
}
