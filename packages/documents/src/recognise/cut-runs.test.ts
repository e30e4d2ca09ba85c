import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { waysThatAddUp } from "./cut-runs.ts"

describe("waysThatAddUp", () => {
  const cases: readonly [runs: string[], widths: number[], ways: number[][] | null][] = [
    [["0000000"], [7], [[0, 0, 0, 0, 0, 0, 0]]],
    [["077"], [3], [[0, 7, 7]]],
    [["12", "3"], [3], [[1, 2, 3]]],
    [["123"], [2], []],
    [["111"], [2], []],
    [["1111"], [2], [[11, 11]]],
    [["112112"], [3, 3], [[1, 1, 2, 1, 1, 2]]],
    [["11", "2112"], [3, 3], [[1, 1, 2, 1, 1, 2]]],
    [["1121", "12"], [3, 3], [[1, 1, 2, 1, 1, 2]]],
    [["12", "11"], [2], []],
    // Where there are separators of thousands, every figure has its own, and nothing is cut within a group.
    [["1,0002,0003,000"], [3], [[1000, 2000, 3000]]],
    [["1,00001,000"], [3], [[1000, 0, 1000]]],
    [["1,00010001,000"], [3], []],
    [["10001,0002,000"], [3], []],
    [["1,0002,0003,00"], [3], []],
    [["1a"], [2], null],
    [["0"], [2], []],
  ]
  it.for(cases)("%j into %j", ([runs, widths, ways]) => {
    expect(waysThatAddUp(runs, widths)).toEqual(ways)
  })

  it("finds the way that was printed among all", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(99_999), { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        (counts, spaces) => {
          const figures = [...counts, counts.reduce((sum, count) => sum + count, 0)]
          const runs = figures
            .map((figure, index) => `${figure}${spaces[index] ? " " : ""}`)
            .join("")
            .trim()
            .split(/ +/)
          const ways = waysThatAddUp(runs, [figures.length])
          if (ways) expect(ways).toContainEqual(figures)
        },
      ),
    )
  })

  it("looks through a row of figures of five digits, which can be cut in some million ways that do not add up", () => {
    const counts = [12_345, 67_891, 23_456, 78_912, 34_567, 89_123]
    const figures = [...counts, 306_294]
    expect(waysThatAddUp([figures.join("")], [7])).toEqual([figures])
    expect(waysThatAddUp([[...counts, 306_295].join("")], [7])).toEqual([])
  })

  it("gives up on a run with too many ways, and says so", () => {
    expect(waysThatAddUp(["1".repeat(100)], [15, 15])).toBeNull()
  })
})
