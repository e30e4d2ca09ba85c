import fc from "fast-check"
import { expect, it } from "vitest"
import { tableIds } from "../report/index.ts"
import { arbitraryReport } from "../testing.ts"
import { sumsIn, sumsOf, withSums } from "./sums.ts"

const none: ReadonlySet<string> = new Set()

it("takes totals and their parts from the rules, under each form", () => {
  expect(sumsOf("2021", "disclosure").size).toBe(0)
  expect(sumsOf("2021", "requests").size).toBe(25 + 7 - 1)
  expect(sumsOf("2019", "requests").size).toBe(23 + 7 - 1)
  expect(sumsOf("2021", "remedies").get("remedies/reconsideration/total")).toEqual({
    cell: "remedies/reconsideration/total",
    rule: "remedies-row-total",
    parts: ["upheld", "corrected", "other", "pending"].map((column) => `remedies/reconsideration/${column}`),
  })
})

it("works out every total of a report in which the sums hold as it stands there", () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const sums = sumsIn(report.forms)
      const bare = Object.fromEntries(Object.entries(report.cells).filter(([cell]) => !sums.has(cell)))
      expect(withSums(bare, sums, none)).toEqual(report.cells)
    }),
    { numRuns: 40 },
  )
})

it("has nothing to add up where no table is", () => {
  expect(sumsIn(Object.fromEntries(tableIds.map((table) => [table, null])) as never).size).toBe(0)
})

const row = (cells: Record<string, number | string | null>) =>
  Object.fromEntries(Object.entries(cells).map(([column, figure]) => [`remedies/reconsideration/${column}`, figure]))
const sums = sumsOf("2021", "remedies")
const total = "remedies/reconsideration/total"

it.each([
  ["all parts", { upheld: 2, corrected: 0, other: 1, pending: 4 }, 7],
  ["a blank part", { upheld: 2, corrected: null, other: 1, pending: 4 }, null],
  ["a part that is not there", { upheld: 2, other: 1, pending: 4 }, undefined],
  ["parts that are no whole numbers", { upheld: "0.1", corrected: "0.2", other: 0, pending: 0 }, "0.3"],
])("with %s", (_, parts, expected) => {
  expect(withSums(row(parts), sums, none)[total]).toBe(expected)
})

it("leaves a total that was typed, and adds it up further", () => {
  const typed = "requests/granted/total"
  const requests = sumsOf("2021", "requests")
  const zeros = Object.fromEntries(
    [...requests.values()].flatMap(({ parts }) => parts.map((cell) => [cell, 0] as [string, number])),
  )
  const cells = withSums({ ...zeros, [typed]: 9 }, requests, new Set([typed]))
  expect(cells[typed]).toBe(9)
  expect(cells["requests/handled/total"]).toBe(9)
})
