import { cellsOf, emptyReport, formOf, type Reading, type Report, tableIds } from "@gouji/core"

/** A report of an agency that does not exist, in the form of 2021, in which everything ties: nothing happened. */
export function inventedReport(change: Partial<Report> = {}): Report {
  const cells = Object.fromEntries(tableIds.flatMap((table) => cellsOf("2021", table)).map((cell) => [cell.id, 0]))
  return {
    ...emptyReport(),
    agency: { name: "示例县民政局", id: null },
    year: 2024,
    title: "示例县民政局2024年政府信息公开工作年度报告",
    forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
    cells,
    sections: formOf("2021").sections.map(({ id, label }) => ({ id, heading: label, paragraphs: ["无。"] })),
    issuedOn: "2025-01-20",
    ...change,
  }
}

/** The same with one request too few answered: one broken balance. */
export function untidyReport(): Report {
  const report = inventedReport()
  const changed = { "requests/received/natural-person": 3, "requests/received/total": 3 }
  return { ...report, cells: { ...report.cells, ...changed } }
}

export function readingOf(report: Report, name: string): Reading {
  const source = { name, mediaType: "application/json", sha256: "0".repeat(64) }
  return { report, places: {}, warnings: [], source, reader: "gouji 0.0.0" }
}
