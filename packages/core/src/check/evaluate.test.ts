import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import type { Figure, Report } from "../report/index.ts"
import {
  defineAtLeast,
  defineBalance,
  defineBlankTotal,
  defineCode,
  defineFigureKind,
  type Rule,
  type Subject,
} from "../rules/index.ts"
import { evaluate } from "./evaluate.ts"

const common = { id: "own", severity: "error", basis: { kind: "arithmetic", clause: "—" } } as const
const forms = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const bare = { warnings: null, lastYear: null, members: null, asOf: "2026-03-31" }

/** Table three with one figure in every cell, but for those named. */
function subject(everywhere: Figure, cells: Readonly<Record<string, Figure>>): Subject {
  const filled = cellsOf("2021", "requests").map((cell) => [cell.id, everywhere])
  const report: Report = { ...emptyReport(), forms, cells: { ...Object.fromEntries(filled), ...cells } }
  return { ...bare, report }
}
const at = (place: string, rule: Rule, everywhere: Figure, cells: Readonly<Record<string, Figure>>) => {
  const outcomes = evaluate(rule, subject(everywhere, cells))
  return typeof outcomes === "string" ? outcomes : outcomes.find((outcome) => outcome.at === place)
}
const column = (received: Figure, carriedIn: Figure, handled: Figure, carriedOut: Figure) => ({
  "requests/received/total": received,
  "requests/carried-in/total": carriedIn,
  "requests/handled/total": handled,
  "requests/carried-out/total": carriedOut,
})

describe("an equality", () => {
  const balance = defineBalance({
    ...common,
    table: "requests",
    left: ["received", "carried-in"],
    right: ["handled", "carried-out"],
  })
  const answer = (...figures: Parameters<typeof column>) => at("total", balance, 0, column(...figures))

  it("is exact where both sides have decimals", () => {
    expect(answer("1.5", 1, "2.25", "0.25")).toEqual({ at: "total", outcome: "holds" })
    expect(answer("1.5", 1, "2.25", "0.35")).toMatchObject({ outcome: "broken", expected: "2.5", found: "2.6" })
  })

  it("is exact where a sum is larger than a binary fraction holds", () => {
    const largest = Number.MAX_SAFE_INTEGER
    expect(answer(largest, 2, largest, 1)).toMatchObject({
      outcome: "broken",
      expected: "9007199254740993",
      found: "9007199254740992",
    })
  })

  it("is not known where both sides have a blank", () => {
    expect(answer(1, null, null, 1)).toEqual({ at: "total", outcome: "unknown", why: "figure-blank" })
  })
})

describe("a blank total", () => {
  const rule = defineBlankTotal({ ...common, table: "requests", total: "total" })

  it("is said to be the sum of the parts that are given", () => {
    const given = { "requests/received/business": 3, "requests/received/research": 2 }
    expect(at("received", rule, null, given)).toMatchObject({ outcome: "broken", expected: 5, found: null })
  })

  it("is none where the whole row is blank", () => {
    expect(evaluate(rule, subject(null, {}))).toEqual([])
  })
})

describe("the kind of a figure", () => {
  const rule = defineFigureKind({ ...common, table: "requests" })

  it("is not asked for under another form than the rule's", () => {
    expect(evaluate({ ...rule, forms: ["2019"] }, subject(0, {}))).toEqual([])
    expect(evaluate({ ...rule, forms: ["2021"] }, subject(0, {}))).toHaveLength(cellsOf("2021", "requests").length)
  })
})

describe("an inequality", () => {
  /** What is open at the end came in; asked only where what was handled came in. */
  const open = defineAtLeast({
    ...common,
    table: "requests",
    over: "rows",
    greater: ["received"],
    lesser: ["carried-out"],
    given: { greater: ["carried-in"], lesser: ["handled"] },
  })
  const answer = (...figures: Parameters<typeof column>) => at("total", open, 0, column(...figures))

  it("is asked only where the weaker one is not broken", () => {
    expect(answer(5, 1, 1, 3)).toEqual({ at: "total", outcome: "holds" })
    expect(answer(3, 1, 1, 5)).toMatchObject({ outcome: "broken", expected: 5, found: 3 })
    expect(answer(5, 1, 2, 3)).toBeUndefined()
    expect(answer(3, 1, 2, 5)).toBeUndefined()
    expect(evaluate(open, subject(0, column(3, 1, 2, 5)))).toHaveLength(6)
  })

  it("is asked where the weaker one is not known", () => {
    expect(answer(3, null, 2, 5)).toMatchObject({ outcome: "broken" })
  })

  it("does not take a blank for 0, even beside less than 0", () => {
    const bareBound = { ...open, given: undefined } as unknown as Rule
    expect(at("total", bareBound, 0, column(null, 0, 0, -1))).toEqual({
      at: "total",
      outcome: "unknown",
      why: "figure-blank",
    })
  })

  it("says nothing of a table without figures", () => {
    expect(evaluate(open, subject(null, {}))).toEqual([])
  })
})

describe("a rule of code", () => {
  it("says where it holds, and no more of it", () => {
    const rule = defineCode({ ...common, judge: () => [{ at: "here", outcome: "holds", expected: 1, found: 1 }] })
    expect(evaluate(rule, subject(0, {}))).toStrictEqual([{ at: "here", outcome: "holds" }])
  })
})
