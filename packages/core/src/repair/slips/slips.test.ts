import { describe, expect, it } from "vitest"
import { rules } from "../../rules/index.ts"
import { linearSystem } from "../linear-system.ts"
import { pricingOf } from "../pricing.ts"
import { type SlipId, slips } from "./slips.ts"

const system = linearSystem(rules, "requests", "2021")
const pricing = pricingOf(system)
const part = system.cells.indexOf("requests/granted/business")
const sum = system.cells.indexOf("requests/granted/total")

describe("slips", () => {
  it("have an id of their own and cost something", () => {
    expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length)
    expect(slips.every(({ cost }) => cost > 0)).toBe(true)
  })

  const explained: readonly [from: number, to: number, SlipId][] = [
    [18, 81, "transposition"],
    [1203, 1230, "transposition"],
    [31, 81, "substitution"],
    [81, 811, "digit-dropped"],
    [0, 7, "omitted"],
    [811, 81, "digit-added"],
    [30_000, 3, "unit"],
    [3, 300, "unit"],
    [12, 0, "spurious"],
    [123, 456, "other-figure"],
    [123, 156, "misprint"],
  ]
  it.for(explained)("explain %s for %s as %s", ([from, to, slip]) => {
    expect(pricing.slip(part, from, to)).toBe(slip)
  })

  it("take any other sum for one that was not computed again", () => {
    expect(pricing.slip(sum, 123, 456)).toBe("total-not-updated")
    expect(pricing.slip(sum, 0, 456)).toBe("omitted")
    expect(pricing.price(sum, 123, 456)).toBeLessThan(pricing.price(part, 123, 456))
  })
})
