import { cellsOf, checkReport, coverageOf, type Report, tableIds } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { demoReports } from "./demo-reports.ts"

const made = demoReports()
const asOf = "2026-01-01"
const named = made.map((demo) => [demo.report.title ?? "", demo] as const)

describe("demo reports", () => {
  it("are of eight invented bodies over seven years, the same every time", () => {
    expect(new Set(made.map(({ report }) => report.agency.name)).size).toBe(8)
    expect(new Set(named.map(([title]) => title)).size).toBe(53)
    expect(demoReports().map(({ report }) => report)).toEqual(made.map(({ report }) => report))
  })

  it.each(named)("%s ties in every cell before anything is planted", (_, { report }) => {
    const check = checkReport(report, { asOf, warnings: [] })
    expect(check).toMatchObject({ verdict: "pass", findings: [] })
    expect(coverageOf(check.rules).open).toEqual([])
    const cells = tableIds.flatMap((table) => cellsOf(report.forms[table] ?? "2021", table).map((cell) => cell.id))
    expect(Object.keys(report.cells)).toEqual(cells)
  })

  it.each(named)("%s says in its first sentence that it is invented", (_, { report }) => {
    expect(report.sections[0]?.paragraphs[0]).toContain("虚构")
  })

  it("carries open requests over from one year to the next", () => {
    const open = (report: Report, row: string) =>
      Object.entries(report.cells)
        .filter(([cell]) => cell.startsWith(`requests/${row}/`))
        .map(([, figure]) => figure)
    const pairs = made.flatMap(({ report }) => {
      const next = made.find(
        (other) => other.report.agency.name === report.agency.name && other.report.year === (report.year ?? 0) + 1,
      )
      return next ? [[report, next.report] as const] : []
    })
    expect(pairs).toHaveLength(44)
    for (const [first, second] of pairs) expect(open(second, "carried-in")).toEqual(open(first, "carried-out"))
    for (const [lastYear, report] of pairs) {
      const { findings, rules } = checkReport(report, { asOf, lastYear, warnings: [] })
      expect(findings.filter(({ severity }) => severity !== "notice")).toEqual([])
      expect(coverageOf(rules).open).toEqual([])
    }
  })
})
