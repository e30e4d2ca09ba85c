import { cellsOf, emptyReport, parseReport, type Report, tableIds } from "@gouji/core"
import { plainPage } from "@gouji/documents/testing"

/** An invented report that ties: every cell 0 except where `cells` says. */
export function sampleReport(part: Partial<Report> = {}, cells: Report["cells"] = {}): Report {
  const zeros = Object.fromEntries(tableIds.flatMap((table) => cellsOf("2021", table)).map((cell) => [cell.id, 0]))
  return parseReport({
    ...emptyReport(),
    agency: { name: "云泽县档案馆", id: null },
    year: 2024,
    title: "云泽县档案馆2024年政府信息公开工作年度报告",
    forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
    cells: { ...zeros, ...cells },
    issuedOn: "2025-01-15",
    ...part,
  })
}

const encoder = new TextEncoder()

/** The report as its agency would publish it. */
export const sampleHtml = (report: Report = sampleReport()) => encoder.encode(plainPage(report))

/** The report as its own JSON. */
export const sampleJson = (report: Report = sampleReport()) => encoder.encode(JSON.stringify(report))
