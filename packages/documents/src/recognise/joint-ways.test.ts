import { describe, expect, it } from "vitest"
import { type Added, waysTogether } from "./joint-ways.ts"

describe("waysTogether", () => {
  it.each<[string, Added[][], Added, Added[][] | null]>([
    ["a single row", [[[1], [2]]], [-2], [[[2]]]],
    [
      "two rows that leave one choice",
      [
        [[1], [2]],
        [[3], [5]],
      ],
      [-7],
      [[[2]], [[5]]],
    ],
    [
      "two rows with two choices",
      [
        [[1], [2]],
        [[3], [2]],
      ],
      [-4],
      [
        [[1], [2]],
        [[3], [2]],
      ],
    ],
    [
      "what one sum leaves open and another settles",
      [
        [
          [1, 0],
          [2, 1],
        ],
        [
          [3, 0],
          [2, 0],
        ],
      ],
      [-4, -1],
      [[[2, 1]], [[2, 0]]],
    ],
    [
      "a total that is open as well",
      [
        [[-5], [-99_999_999]],
        [[2], [3]],
        [[2], [1]],
      ],
      [0],
      [[[-5]], [[3]], [[2]]],
    ],
    ["no choice at all", [[[1], [2]]], [-7], [[]]],
    ["no rows", [], [0], []],
  ])("%s", (_, rows, start, left) => {
    expect(waysTogether(rows, start)).toEqual(left)
  })

  it("decides nothing where there are too many", () => {
    const many = Array.from({ length: 40 }, (_, index) => [index + 1])
    expect(
      waysTogether(
        [many, many, many, many.map(([a]) => [(a ?? 0) * 1000]), many.map(([a]) => [(a ?? 0) * 1_000_000])],
        [-99_999_999],
      ),
    ).toBe(null)
  })
})
