import { describe, expect, it } from "vitest"
import { sharedChanges } from "./shared-changes.ts"

const change = (cell: string, to: number) => ({ cell, from: 9, to })
const solution = (changes: ReturnType<typeof change>[], slips: string[]) => ({ changes, slips, cost: 1, clears: [] })
const [a, b, c] = [change("a", 1), change("b", 2), change("c", 3)]

describe("sharedChanges", () => {
  it("says once what every solution changes alike, with its slips", () => {
    const solutions = [solution([a, b], ["digit", "other"]), solution([a, c], ["digit", "digit"])]
    expect(sharedChanges({ solutions })).toEqual({
      shared: { changes: [a], slips: ["digit"] },
      ways: [
        { changes: [b], slips: ["other"] },
        { changes: [c], slips: ["digit"] },
      ],
    })
  })

  it.for<[string, ReturnType<typeof solution>[]]>([
    ["there is no solution", []],
    ["there is one", [solution([a, b], ["digit"])]],
    ["nothing is common", [solution([a], ["digit"]), solution([b], ["digit"])]],
    ["a cell is changed to something else", [solution([a, b], []), solution([change("a", 5), c], [])]],
    ["one adds nothing", [solution([a], ["digit"]), solution([a, b], ["digit", "other"])]],
  ])("leaves the solutions whole where %s", ([, solutions]) => {
    expect(sharedChanges({ solutions })).toEqual({ shared: null, ways: solutions })
  })
})
