import { describe, expect, it } from "vitest"
import { emptyReport } from "../forms/index.ts"
import type { Report } from "../report/index.ts"
import { type CarryOver, type Rule, rules as shipped } from "../rules/index.ts"
import { witnessedCells } from "./carried-places.ts"
import { lastYearWitnesses } from "./witnesses.ts"

const rules = shipped as readonly Rule[]
const carried = rules.filter((rule) => rule.kind === "carry-over")
const ruleOf = (id: string): CarryOver => {
  const rule = carried.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(id)
  return rule
}

const year = (number: number, form: "2019" | "2021", cells: Report["cells"] = {}): Report => ({
  ...emptyReport(),
  year: number,
  forms: { disclosure: form, requests: form, remedies: form },
  cells,
})
const before = year(2023, "2021", {
  "requests/carried-out/total": 4,
  "requests/carried-out/business": null,
  "requests/carried-out/research": "1.5",
  "disclosure/regulations/in-force": 9,
})
const now = year(2024, "2021")

describe("what last year's report says of this report's cells", () => {
  it("is each figure that a rule says is the same, where it is known and a count", () => {
    expect([...lastYearWitnesses(now, before, rules)]).toEqual([["requests/carried-in/total", 4]])
  })

  it("adds and subtracts what a rule takes together", () => {
    const old = year(2019, "2019", { "disclosure/fees/previous-year": 44, "disclosure/fees/change": -4 })
    expect([...lastYearWitnesses(year(2020, "2019"), old, rules)]).toEqual([["disclosure/fees/previous-year", 40]])
  })

  it("is nothing without last year's report, or with one of another year or without the table", () => {
    expect(lastYearWitnesses(now, null, rules).size).toBe(0)
    expect(lastYearWitnesses(now, { ...before, year: 2022 }, rules).size).toBe(0)
    const without = { ...before.forms, requests: null }
    expect(lastYearWitnesses(now, { ...before, forms: without }, rules).size).toBe(0)
    expect(lastYearWitnesses({ ...now, forms: without }, before, rules).size).toBe(0)
  })

  it("is nothing by a rule that does not speak of the form", () => {
    const rule = { ...ruleOf("carried-in-total"), forms: ["2019"] as const }
    expect(lastYearWitnesses(now, before, [rule]).size).toBe(0)
    expect(lastYearWitnesses(now, before, [{ ...rule, forms: ["2021"] }]).size).toBe(1)
  })
})

describe("cells of which last year's report says everything", () => {
  it("are none where figures of this year are needed too", () => {
    expect(witnessedCells(ruleOf("in-force-carried"), "2021", "2021")).toEqual([])
  })

  it("are none where the count may be more", () => {
    expect(witnessedCells(ruleOf("total-published-grows"), "2019", "2019")).toEqual([])
  })

  it("are none where several cells together, or last year's own, are what is found", () => {
    const rule = ruleOf("carried-in-total")
    const two = [{ line: "carried-in" }, { line: "received" }] as const
    expect(witnessedCells({ ...rule, found: two }, "2021", "2021")).toEqual([])
    expect(witnessedCells({ ...rule, found: [{ line: "other" }] }, "2021", "2019")).toEqual([])
    expect(witnessedCells({ ...rule, found: [{ line: "carried-in", of: "last-year" }] }, "2021", "2021")).toEqual([])
    expect(witnessedCells({ ...rule, found: [] }, "2021", "2021")).toEqual([])
  })

  it("are none where last year's form has no such figure", () => {
    const rule = ruleOf("items-carried")
    expect(witnessedCells(rule, "2019", "2019").map(({ cell }) => cell)).toEqual(
      rule.places.map((row) => `disclosure/${row}/previous-year`),
    )
    expect(witnessedCells(rule, "2019", "2021")).toEqual([])
    expect(witnessedCells(rule, "2021", "2019")).toEqual([])
  })
})
