import { expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import { type Figure, type FormId, type Report, tableIds } from "../report/index.ts"
import { proposalsFor } from "./proposals.ts"

function report(year: number | null, form: FormId, figures: Record<string, Figure>): Report {
  const blank = tableIds.flatMap((table) => cellsOf(form, table).map(({ id }) => [id, null] as const))
  const cells = { ...Object.fromEntries(blank), ...figures }
  const agency = { name: "示例县档案局", id: null }
  return { ...emptyReport(), agency, year, forms: { disclosure: form, requests: form, remedies: form }, cells }
}

const figuresOf = (now: Report, before: Report | null) =>
  Object.fromEntries([...proposalsFor(now, before)].map(([cell, { figure }]) => [cell, figure]))

const before = report(2023, "2021", {
  "requests/carried-out/business": 2,
  "requests/carried-out/research": 0,
  "requests/carried-out/total": 2,
  "disclosure/regulations/in-force": 7,
})

it("carries over what last year left open, column by column; totals are worked out and not proposed", () => {
  expect(figuresOf(report(2024, "2021", {}), before)).toEqual({
    "requests/carried-in/business": 2,
    "requests/carried-in/research": 0,
  })
})

it("takes this year's own figures where a rule has both", () => {
  const now = report(2024, "2021", { "disclosure/regulations/issued": 3, "disclosure/regulations/repealed": 1 })
  expect(figuresOf(now, before)["disclosure/regulations/in-force"]).toBe(9)
})

it("proposes nothing over a figure, nor where the years do not tie", () => {
  const typed = report(2024, "2021", { "requests/carried-in/business": 5, "requests/carried-in/research": 1 })
  expect(figuresOf(typed, before)).toEqual({})
  expect(figuresOf(report(2025, "2021", {}), before)).toEqual({})
  expect(figuresOf(report(null, "2021", {}), before)).toEqual({})
  expect(figuresOf(report(2024, "2021", {}), null)).toEqual({})
})

it.each([
  [{ received: 9, "carried-in": 2, handled: 8 }, { "carried-out": 3 }],
  [{ received: 9, handled: 8, "carried-out": 3 }, { "carried-in": 2 }],
  [{ received: 9, "carried-in": 2, handled: 12 }, {}],
  [{ received: 9, handled: 8 }, {}],
  [{ received: 9, "carried-in": 2, handled: 8, "carried-out": 4 }, {}],
])("of a balance %j it proposes %j", (rows, expected) => {
  const at = (figures: Record<string, number>) =>
    Object.fromEntries(Object.entries(figures).map(([row, figure]) => [`requests/${row}/business`, figure]))
  expect(figuresOf(report(2024, "2021", at(rows)), null)).toEqual(at(expected))
})
