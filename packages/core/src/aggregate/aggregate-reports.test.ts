import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { runRules } from "../check/index.ts"
import { cellsOf, parseReport } from "../forms/index.ts"
import { type Report, tableIds, total } from "../report/index.ts"
import { arbitraryReport } from "../testing/arbitrary-report.ts"
import { aggregateReports, wholeFigures } from "./aggregate-reports.ts"
import { aggregationSchema } from "./aggregation.ts"
import { inventedMember as member } from "./invented-members.ts"

const county = { name: "云泽县人民政府", year: 2024 } as const
const received = "requests/received/natural-person"
const fees = "disclosure/fees/amount"
const other = (column = "total") => `requests/other/${column}`

describe("a county's report", () => {
  const of = (...members: readonly Report[]) => aggregateReports(members, county)

  it("adds counts, and amounts as exact decimals", () => {
    const { report, cells } = of(
      member("云泽县教育局", { [received]: 3, [fees]: "0.1" }),
      member("云泽县民政局", { [received]: 4, [fees]: "0.2" }),
    )
    expect(report.cells[received]).toBe(7)
    expect(report.cells[fees]).toBe("0.3")
    expect(cells[received]?.contributions).toEqual([
      { member: 0, value: 3 },
      { member: 1, value: 4 },
    ])
  })

  it("is called after the whole, and its own JSON", () => {
    const { report } = of(member("云泽县教育局"))
    expect(report).toMatchObject({ year: 2024, scope: "region", agency: { name: "云泽县人民政府" } })
    expect(report.title).toBe("云泽县人民政府2024年政府信息公开工作年度报告")
    expect(parseReport(report)).toEqual(report)
  })

  it("takes a blank for no 0, and says whose it is", () => {
    const aggregation = of(member("云泽县教育局", { [received]: 3 }), member("云泽县民政局", { [received]: null }))
    expect(aggregation.report.cells[received]).toBe(3)
    expect(aggregation.cells[received]?.open).toEqual([{ member: 1, why: "blank" }])
    expect(wholeFigures(aggregation).cells[received]).toBeUndefined()
  })

  it("tells a figure that was not read from a table that is not there", () => {
    const half = member("云泽县民政局", {}, { forms: { disclosure: "2021", requests: null, remedies: "2021" } })
    const tables = Object.fromEntries(Object.entries(half.cells).filter(([id]) => !id.startsWith("requests/")))
    const { cells } = of(member("云泽县教育局", { [fees]: undefined }), { ...half, cells: tables })
    expect(cells[fees]?.open).toEqual([{ member: 0, why: "absent" }])
    expect(cells[received]?.open).toEqual([{ member: 1, why: "no-table" }])
  })

  it("has no table that no member has", () => {
    const without = member("云泽县教育局", {}, { forms: { disclosure: null, requests: "2021", remedies: null } })
    const cells = Object.fromEntries(Object.entries(without.cells).filter(([id]) => id.startsWith("requests/")))
    expect(of({ ...without, cells }).report.forms).toEqual({ disclosure: null, requests: "2021", remedies: null })
  })

  it("leaves out a figure that nobody gives", () => {
    const { report, cells } = of(member("云泽县教育局", { [received]: null }))
    expect(received in report.cells).toBe(false)
    expect(cells[received]?.sum).toBeNull()
  })
})

describe("members in two forms", () => {
  const mixed = (whole: number | null) => [
    member("云泽县教育局", { "requests/other-rest/total": 2 }),
    member("云泽县民政局", { [other()]: whole, "disclosure/licensing/decisions": 5 }, { form: "2019" }),
  ]

  it("adds what both measure", () => {
    expect(aggregateReports(mixed(0), county).report.cells["disclosure/licensing/decisions"]).toBe(5)
  })

  it.each([
    { whole: 0, open: [] },
    { whole: 3, open: [{ member: 1, why: "not-split" }] },
    { whole: null, open: [{ member: 1, why: "blank" }] },
  ])("splits （六）其他处理 of $whole only where it is nothing", ({ whole, open }) => {
    const { report, cells, beside } = aggregateReports(mixed(whole), county)
    expect(report.cells["requests/other-rest/total"]).toBe(2)
    expect(cells["requests/other-rest/total"]?.open).toEqual(open)
    expect(beside[other()]).toBeUndefined()
  })

  it("sums the three rows under the form that has one", () => {
    const { report } = aggregateReports(mixed(3), { ...county, form: "2019" })
    expect(report.cells[other()]).toBe(5)
    expect(report.forms.requests).toBe("2019")
  })

  it("says what the other form measures beside it, and adds no amounts of unknown unit", () => {
    const old = { "disclosure/procurement/projects": 4, "disclosure/procurement/amount": "52.15" }
    const { report, cells, beside } = aggregateReports(
      [member("云泽县教育局", { "disclosure/regulations/in-force": 1 }), member("云泽县民政局", old, { form: "2019" })],
      county,
    )
    expect(cells["disclosure/regulations/in-force"]).toMatchObject({ sum: 1, open: [{ why: "not-measured" }] })
    expect("disclosure/procurement/projects" in report.cells).toBe(false)
    expect(beside["disclosure/procurement/projects"]).toMatchObject({ sum: 4, shared: false, open: [] })
    expect(beside["disclosure/procurement/amount"]).toMatchObject({ sum: null })
    expect(beside["disclosure/licensing/previous-year"]).toMatchObject({ shared: true })
  })

  it("takes the form of the year, unless another is asked for", () => {
    const old = member("云泽县民政局", {}, { form: "2019", year: 2020 })
    expect(aggregateReports([old], { ...county, year: 2020 }).report.forms.requests).toBe("2019")
    expect(aggregateReports([old], { ...county, year: 2020, form: "2021" }).report.forms.requests).toBe("2021")
  })
})

describe("who is there", () => {
  it("names whose report is missing, and whose was not expected", () => {
    const members = [member("云泽县教育局"), member("云泽县民政局")]
    const { missing, unexpected } = aggregateReports(members, { ...county, expected: ["教育局", "云泽县司法局"] })
    expect(missing).toEqual(["云泽县司法局"])
    expect(unexpected).toEqual([1])
    expect(aggregateReports(members, county)).toMatchObject({ missing: [], unexpected: [] })
  })
})

describe("any members", () => {
  const names = ["教育局", "民政局", "司法局", "财政局"].map((name) => `云泽县${name}`)
  const arbitraryMembers = fc
    .array(arbitraryReport(), { minLength: 1, maxLength: 4 })
    .map((reports) =>
      reports.map((report, at): Report => ({ ...report, agency: { name: names[at] ?? null, id: null } })),
    )

  it("come to the sum of their parts, cell by cell", () => {
    fc.assert(
      fc.property(arbitraryMembers, (members) => {
        const aggregation = aggregateReports(members, county)
        expect(aggregationSchema.parse(aggregation)).toEqual(aggregation)
        for (const [id, { sum, contributions, open }] of Object.entries(aggregation.cells)) {
          expect(contributions.length + open.length).toBe(members.length)
          if (contributions.length > 0 && id !== "disclosure/procurement/amount")
            expect(String(sum)).toBe(String(total(contributions.map(({ value }) => value))))
        }
      }),
      { numRuns: 30 },
    )
  })

  it("tie where each of them ties", () => {
    fc.assert(
      fc.property(arbitraryMembers, (members) => {
        const { findings } = runRules(wholeFigures(aggregateReports(members, county)), { asOf: "2025-02-01" })
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it("lose nothing in one form: each of its cells is the sum of that cell", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryReport({ forms: { disclosure: "2021", requests: "2021" } }), { minLength: 1, maxLength: 4 }),
        (drawn) => {
          const members = drawn.map((report, at) => ({ ...report, agency: { name: names[at] ?? null, id: null } }))
          const { report } = aggregateReports(members, county)
          for (const { id } of tableIds.flatMap((table) => cellsOf("2021", table))) {
            expect(String(report.cells[id])).toBe(String(total(members.map(({ cells }) => cells[id]))))
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})
