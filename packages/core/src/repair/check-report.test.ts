import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Check, checkSchema, equationsOf, isEquality } from "../check/index.ts"
import { cellsOf, emptyReport } from "../forms/index.ts"
import { type Report, tableIds } from "../report/index.ts"
import { defineCode, type Rule, rules } from "../rules/index.ts"
import { arbitraryCell, arbitraryReport, plausibleReport } from "../testing.ts"
import { checkReport } from "./check-report.ts"

const asOf = "2026-11-22"
/** Why rules about other reports give no answer where there is one report alone. */
const notHandedIn = new Set(["last-year-missing", "members-missing"])
const check = (report: Report) => checkReport(report, { asOf })

describe("checkReport", () => {
  it("finds no error in a report whose figures tie, in any mix of forms", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const result = check(report)
        expect(result.findings.filter((finding) => finding.severity === "error")).toEqual([])
        expect(result.verdict).toBe("pass")
      }),
      { numRuns: 60 },
    )
  })

  it("has nothing at all to say about an ordinary report, and leaves no rule open", () => {
    fc.assert(
      fc.property(plausibleReport(), (report) => {
        const { findings, verdict, rules: coverage } = checkReport(report, { asOf, warnings: [] })
        expect(findings).toEqual([])
        expect(verdict).toBe("pass")
        const { couldNotRun } = coverage
        expect(new Set(couldNotRun.map((entry) => entry.why))).toEqual(notHandedIn)
        expect(coverage.ran + coverage.notApplicable.length + couldNotRun.length).toBe(rules.length)
        // Rules of the earlier form, of bodies for which the law names no day, and of texts that name no figure.
        const silent = coverage.notApplicable.filter((id) => !id.startsWith("prose-"))
        expect(silent).toEqual([
          "disclosure-published-total",
          "issued-after-march",
          "items-carried",
          "total-published-grows",
        ])
      }),
      { numRuns: 60 },
    )
  })

  it("breaks exactly the equalities that contain a changed cell", () => {
    const changed = arbitraryReport().chain((report) =>
      fc.record({
        report: fc.constant(report),
        cell: fc.constantFrom("requests" as const, "remedies" as const).chain((table) => arbitraryCell(report, table)),
        by: fc.integer({ min: 1, max: 9 }),
      }),
    )
    fc.assert(
      fc.property(changed, ({ report, cell, by }) => {
        const before = Number(report.cells[cell])
        const { findings } = check({ ...report, cells: { ...report.cells, [cell]: before + by } })
        const expected = (rules as readonly Rule[]).filter(isEquality).flatMap((rule) => {
          const form = report.forms[rule.table]
          const places = form === null ? [] : equationsOf(rule, form)
          return places
            .filter((place) => [...place.expected, ...place.found].includes(cell))
            .map((place) => `${rule.id}@${place.at}`)
        })
        const errors = findings.filter((finding) => finding.severity === "error").map((finding) => finding.id)
        expect(errors.sort()).toEqual(expected.sort())
      }),
      { numRuns: 60 },
    )
  })

  it("never passes a report in which a figure of a sum is blank or absent", () => {
    const holed = arbitraryReport().chain((report) =>
      fc.record({
        report: fc.constant(report),
        cell: arbitraryCell(report, "requests"),
        hole: fc.constantFrom("blank", "absent"),
      }),
    )
    fc.assert(
      fc.property(holed, ({ report, cell, hole }) => {
        const { [cell]: _, ...rest } = report.cells
        const result = check({ ...report, cells: hole === "blank" ? { ...rest, [cell]: null } : rest })
        expect(result.verdict).toBe("inconclusive")
        expect(result.findings.filter((finding) => finding.severity === "error")).toEqual([])
        expect(result.rules.couldNotRun.map((entry) => entry.why)).toContain(
          hole === "blank" ? "figure-blank" : "cell-missing",
        )
      }),
      { numRuns: 60 },
    )
  })

  it("is inconclusive about a report without tables, and says which rules could not run", () => {
    const result = check(emptyReport())
    expect(result.verdict).toBe("inconclusive")
    expect(result.rules.ran).toBe(0)
    const open = new Set(result.rules.couldNotRun.map((entry) => entry.rule))
    const speaking = rules.filter((rule) => !result.rules.notApplicable.includes(rule.id))
    expect(open).toEqual(new Set(speaking.map((rule) => rule.id)))
    const errors = rules.filter((rule: Rule) => rule.severity === "error")
    expect(errors.filter((rule) => !open.has(rule.id))).toEqual([])
  })

  it("tells blank, zero and absent tables apart", () => {
    const of = (value: 0 | null | undefined): Report => ({
      ...emptyReport(),
      forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
      cells: Object.fromEntries(
        value === undefined ? [] : tableIds.flatMap((table) => cellsOf("2021", table).map((cell) => [cell.id, value])),
      ),
    })
    expect(check(of(0)).verdict).toBe("pass")
    expect(check(of(null)).rules.couldNotRun.every((entry) => entry.why !== "cell-missing")).toBe(true)
    expect(check(of(null)).verdict).toBe("inconclusive")
    expect(check(of(undefined)).rules.couldNotRun.some((entry) => entry.why === "cell-missing")).toBe(true)
  })

  it("keeps the other rules running when one throws", () => {
    const faulty = defineCode({
      id: "faulty",
      severity: "error",
      basis: { kind: "practice", clause: "—" },
      judge: () => {
        throw new Error("fault")
      },
    })
    const result = checkReport(emptyReport(), { asOf, rules: [faulty, ...rules] })
    expect(result.rules.couldNotRun[0]).toEqual({ rule: "faulty", why: "rule-failed", at: [] })
    expect(result.rules.couldNotRun.length).toBeGreaterThan(1)
    expect(result.verdict).toBe("inconclusive")
  })

  it("names operands, expected and found, as its schema says", () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const result = check({ ...report, cells: { ...report.cells, "requests/handled/total": 5_000_000_000 } })
        expect(checkSchema.parse(result)).toEqual(result)
        const finding = result.findings.find((candidate) => candidate.id === "requests-balance@total")
        expect(finding?.operands.map((operand) => operand.side)).toEqual(["expected", "expected", "found", "found"])
        expect(finding?.found).toBe(5_000_000_000 + Number(report.cells["requests/carried-out/total"]))
      }),
      { numRuns: 10 },
    )
  })

  it("adds amounts and figures beyond 2^53 without rounding", () => {
    const report: Report = {
      ...emptyReport(),
      forms: { disclosure: null, requests: null, remedies: "2021" },
      cells: Object.fromEntries(cellsOf("2021", "remedies").map((cell) => [cell.id, 0])),
    }
    const cells = {
      ...report.cells,
      "remedies/reconsideration/upheld": 9007199254740991,
      "remedies/reconsideration/corrected": 2,
    }
    const sum = (total: string | number) =>
      check({ ...report, cells: { ...cells, "remedies/reconsideration/total": total } })
    const errors = (check: Check) => check.findings.filter((finding) => finding.severity === "error")
    expect(errors(sum("9007199254740993"))).toEqual([])
    expect(errors(sum("9007199254740992"))[0]?.expected).toBe("9007199254740993")
  })

  it("takes last year's report for a witness of what was carried in, where it is comparable", () => {
    const zeros = Object.fromEntries(cellsOf("2021", "requests").map((cell) => [cell.id, 0]))
    const year = (number: number, cells: Report["cells"]): Report => ({
      ...emptyReport(),
      year: number,
      forms: { disclosure: null, requests: "2021", remedies: null },
      cells: { ...zeros, ...cells },
    })
    const column = (name: string, carriedIn: number) => ({
      [`requests/carried-in/${name}`]: carriedIn,
      [`requests/received/${name}`]: 40,
      [`requests/granted/${name}`]: 52,
      [`requests/handled/${name}`]: 52,
    })
    // 40 + 21 came in and 52 went out: either the 21 was 12, or all of the others are wrong.
    const report = year(2024, { ...column("business", 21), ...column("total", 21) })
    const carriedOut = { "requests/carried-out/business": 12, "requests/carried-out/total": 12 }
    const lastYear = year(2023, carriedOut)
    const repaired = (before: Report) => checkReport(report, { asOf, lastYear: before }).repair.solutions[0]
    expect(repaired(lastYear)?.changes).toEqual([
      { cell: "requests/carried-in/business", from: 21, to: 12 },
      { cell: "requests/carried-in/total", from: 21, to: 12 },
    ])
    expect(repaired(lastYear)?.cost).toBeLessThan(check(report).repair.solutions[0]?.cost ?? 0)
    // A year too early says nothing.
    expect(repaired({ ...lastYear, year: 2022 })).toEqual(check(report).repair.solutions[0])
  })
})
