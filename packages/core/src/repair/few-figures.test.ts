import { describe, expect, it } from "vitest"
import { gainOfFew } from "./few-figures.ts"
import type { Reading } from "./search/readings.ts"

const grid = { width: 3, sums: 2 }
const reading = (cell: number, to: number): Reading => ({
  cost: 100,
  operations: 1,
  cells: [cell],
  to: [to],
  slips: ["substitution"],
  distance: 0,
})
const gain = (cell: number, to: number) => gainOfFew(grid, Float64Array.from([2, 3, 5, 1, 90, 4]), reading(cell, to))

describe("figures that have only their size in common", () => {
  it("are likelier where they are about as large as the others", () => {
    expect(gain(4, 3)).toBeGreaterThan(gain(4, 40))
    expect(gain(4, 40)).toBeGreaterThan(0)
    expect(gain(0, 200)).toBeLessThan(0)
  })

  it("do not count where they are sums", () => {
    expect(gain(2, 500)).toBeCloseTo(0, 12)
  })
})
