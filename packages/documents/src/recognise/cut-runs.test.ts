import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addsUp, waysToCut } from "./cut-runs.ts"

describe("waysToCut", () => {
  const cases: readonly [runs: string[], count: number, ways: number[][] | null][] = [
    [["0000000"], 7, [[0, 0, 0, 0, 0, 0, 0]]],
    [["007"], 3, [[0, 0, 7]]],
    [["12", "3"], 3, [[1, 2, 3]]],
    [
      ["123"],
      2,
      [
        [1, 23],
        [12, 3],
      ],
    ],
    [["1", "2", "3"], 2, null],
    [["1a"], 2, null],
    [["0"], 2, []],
  ]
  it.for(cases)("%j into %d", ([runs, count, ways]) => {
    expect(waysToCut(runs, count)).toEqual(ways)
  })

  it("finds the way that was printed among all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9999), { minLength: 1, maxLength: 7 }),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        (figures, spaces) => {
          const runs = figures
            .map((figure, index) => `${figure}${spaces[index] ? " " : ""}`)
            .join("")
            .trim()
            .split(/ +/)
          const ways = waysToCut(runs, figures.length)
          if (ways) expect(ways).toContainEqual(figures)
        },
      ),
    )
  })

  it("gives up on a run with too many ways, and says so", () => {
    expect(waysToCut(["1".repeat(48)], 15)).toBeNull()
  })
})

describe("addsUp", () => {
  it("takes the sum of all others", () => {
    expect(addsUp([1, 2, 3], 2)).toBe(true)
    expect(addsUp([6, 2, 3], 0)).toBe(false)
  })
})
