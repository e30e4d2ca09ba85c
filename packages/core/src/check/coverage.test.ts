import { expect, it } from "vitest"
import { coverageOf } from "./coverage.ts"

const whole = (rule: string, why: "last-year-missing" | "members-missing" | "not-comparable" | "table-missing") => ({
  rule,
  why,
  at: [],
})

it("sorts what could not run by what was not handed in, and leaves open what the report itself does not answer", () => {
  const placed = { ...whole("e", "not-comparable"), at: ["total"] }
  const couldNotRun = [
    whole("a", "last-year-missing"),
    whole("b", "members-missing"),
    whole("c", "not-comparable"),
    whole("d", "table-missing"),
    placed,
  ]
  expect(coverageOf({ ran: 0, notApplicable: [], couldNotRun })).toEqual({
    open: [whole("d", "table-missing"), placed],
    notComparable: ["c"],
    withoutLastYear: ["a"],
    withoutMembers: ["b"],
  })
})
