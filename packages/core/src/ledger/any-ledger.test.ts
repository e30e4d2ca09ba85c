import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { runRules } from "../check/index.ts"
import { cellsOf, rowName } from "../forms/index.ts"
import { formIds } from "../report/index.ts"
import { answered, type Line, tallyOf } from "./invented-ledger.ts"
import { isFault } from "./tally.ts"

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
const outcomes = [
  ...new Set(
    cellsOf("2021", "requests")
      .filter(({ row, rowSpec }) => rowSpec.group !== undefined && row !== "handled")
      .map((cell) => rowName(cell, "zh-CN")),
  ),
]
const applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
const ends = ["结果维持", "结果纠正", "其他结果"]

const remedy = (field: "reconsideration" | "litigation-direct" | "litigation-after-reconsideration") =>
  fc.oneof(
    fc.constant({}),
    fc.constant({ [field]: "尚未审结" }),
    fc
      .tuple(fc.constantFrom(...ends), day("2025-01-01", "2025-12-31"))
      .map(([end, closed]) => ({ [field]: end, [`${field}-closed`]: closed })),
  )

/** A request in which nothing is wrong: received before it was answered, if it was. */
const validLine: fc.Arbitrary<Line> = fc
  .tuple(
    day("2024-06-01", "2025-12-31"),
    fc.option(day("2025-01-01", "2026-01-31")),
    fc.constantFrom(...outcomes),
    fc.constantFrom(...applicants),
    remedy("reconsideration"),
    remedy("litigation-direct"),
    remedy("litigation-after-reconsideration"),
  )
  .map(([received, closed, outcome, applicant, ...remedies]) => {
    const isAnswered = closed !== null && closed >= received
    const end = isAnswered ? { outcome, closed } : {}
    return Object.assign({ received, applicant, ...end }, ...remedies) as Line
  })
const noise = fc.record(
  Object.fromEntries(
    ["number", "received", "applicant", "outcome", "detail", "closed", "reconsideration", "extended"].map((field) => [
      field,
      fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom("2025-03-04", "自然人", "予以公开", "不予公开", "维持", "1", ""),
      ),
    ]),
  ),
) as fc.Arbitrary<Line>

const sumOf = (cells: Readonly<Record<string, unknown>>, ids: readonly string[]) =>
  ids.reduce((sum, id) => sum + Number(cells[id]), 0)

describe("any ledger", () => {
  it("in which nothing is wrong is counted whole, and its tables tie", () => {
    fc.assert(
      fc.property(fc.array(validLine, { maxLength: 40 }), fc.constantFrom(...formIds), (lines, form) => {
        const { report, rows, issues } = tallyOf(lines, { form })
        expect(issues).toEqual([])
        expect(rows).toEqual({ read: lines.length, counted: lines.length, wrong: 0, outside: 0 })
        const { findings } = runRules(report, { asOf: "2026-01-31" })
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([])
        const at = (row: string, column: string) => Number(report.cells[`requests/${row}/${column}`])
        for (const column of new Set(cellsOf(form, "requests").map((cell) => cell.column))) {
          expect(at("received", column) + at("carried-in", column)).toBe(
            at("handled", column) + at("carried-out", column),
          )
          const parts = cellsOf(form, "requests").filter(
            (cell) => cell.column === column && cell.rowSpec.group !== undefined && cell.row !== "handled",
          )
          expect(
            sumOf(
              report.cells,
              parts.map(({ id }) => id),
            ),
          ).toBe(at("handled", column))
        }
        expect(at("received", "total") + at("carried-in", "total")).toBe(lines.length)
      }),
    )
  })

  it("whatever stands in it, has figures that are as many as the rows they name, and every row somewhere", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(validLine, noise), { maxLength: 30 }), (lines) => {
        const { report, rows, issues, trace } = tallyOf(lines)
        for (const [cell, figure] of Object.entries(report.cells)) expect(trace[cell]?.length ?? 0).toBe(figure)
        expect(rows.counted + rows.wrong + rows.outside).toBe(rows.read)
        const counted = new Set(["received", "carried-in"].flatMap((row) => trace[`requests/${row}/total`] ?? []))
        expect(counted.size).toBe(rows.counted)
        const named = new Set(issues.map(({ line }) => line))
        for (const at of lines.keys()) expect(counted.has(at + 2) || named.has(at + 2)).toBe(true)
      }),
    )
  })

  it("is the sum of its parts", () => {
    fc.assert(
      fc.property(fc.array(validLine, { maxLength: 20 }), fc.array(validLine, { maxLength: 20 }), (one, other) => {
        const [a, b, both] = [tallyOf(one), tallyOf(other), tallyOf([...one, ...other])]
        for (const [cell, figure] of Object.entries(both.report.cells)) {
          expect(figure).toBe(Number(a.report.cells[cell]) + Number(b.report.cells[cell]))
        }
      }),
    )
  })

  it("says the same in any order", () => {
    const shuffled = fc
      .array(validLine, { maxLength: 15 })
      .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })))
    fc.assert(
      fc.property(shuffled, ([lines, mixed]) => {
        expect(tallyOf(mixed).report).toEqual(tallyOf(lines).report)
      }),
    )
  })

  it("carries over to the next year what it did not answer", () => {
    fc.assert(
      fc.property(fc.array(validLine, { maxLength: 30 }), (lines) => {
        const next = tallyOf(lines, { year: 2026 })
        const carriedOut = tallyOf(lines).trace["requests/carried-out/total"] ?? []
        expect(next.trace["requests/carried-in/total"] ?? []).toEqual(carriedOut)
        expect(next.issues.filter(({ code }) => isFault(code))).toEqual([])
      }),
    )
  })
})

it("reads a thousand rows and more", () => {
  const lines = Array.from({ length: 3000 }, (_, at) => ({ ...answered, number: `甲${at}` }))
  expect(tallyOf(lines).report.cells["requests/granted/total"]).toBe(3000)
})
