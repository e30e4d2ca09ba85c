import { describe, expect, it } from "vitest"
import { emptyReport } from "../forms/index.ts"
import type { Figure, Report } from "../report/index.ts"
import { defineAtLeast } from "../rules/index.ts"
import { evaluate } from "./evaluate.ts"
import { boundsOf, isEquality } from "./places.ts"

const common = { severity: "warning", basis: { kind: "arithmetic", clause: "—" } } as const
/** What is still open is part of what came in. */
const open = defineAtLeast({
  ...common,
  id: "open",
  table: "requests",
  over: "rows",
  greater: ["received", "carried-in"],
  lesser: ["carried-out"],
})

function judged(cells: Readonly<Record<string, Figure>>) {
  const report: Report = { ...emptyReport(), forms: { ...emptyReport().forms, requests: "2021" }, cells }
  const outcomes = evaluate(open, { report, warnings: null, lastYear: null, members: null, asOf: "2025-01-01" })
  return typeof outcomes === "string" ? outcomes : outcomes.find(({ at }) => at === "total")
}
const total = (received: Figure, carriedIn: Figure, carriedOut: Figure) =>
  judged({
    "requests/received/total": received,
    "requests/carried-in/total": carriedIn,
    "requests/carried-out/total": carriedOut,
  })

describe("an inequality", () => {
  it("is no equality, and is asked once a column where it is over rows", () => {
    expect(isEquality(open)).toBe(false)
    expect(boundsOf(open, "2021").map(({ at }) => at)).toHaveLength(7)
  })

  it("is asked only in rows that have its columns", () => {
    const issued = defineAtLeast({
      ...common,
      id: "issued",
      table: "disclosure",
      over: "columns",
      greater: ["in-force"],
      lesser: ["issued"],
    })
    expect(boundsOf(issued, "2021").map(({ at }) => at)).toEqual(["regulations", "normative-documents"])
    expect(boundsOf(issued, "2019")).toEqual([])
  })

  it("names both sides and their sums where it is broken", () => {
    expect(total(3, 1, 5)).toMatchObject({ outcome: "broken", expected: 5, found: 4 })
    expect(total(3, 2, 5)).toEqual({ at: "total", outcome: "holds" })
    expect(total(3, 2, "4.5")).toEqual({ at: "total", outcome: "holds" })
  })

  it("does not guess at blanks, and does not ask where there is nothing", () => {
    expect(total(3, null, 5)).toEqual({ at: "total", outcome: "unknown", why: "figure-blank" })
    expect(total(null, null, 0)).toEqual({ at: "total", outcome: "holds" })
    expect(total(null, null, null)).toBeUndefined()
    expect(judged({ "requests/received/total": 3, "requests/carried-out/total": 5 })).toEqual({
      at: "total",
      outcome: "unknown",
      why: "cell-missing",
    })
  })
})
