import { describe, expect, it } from "vitest"
import { rules } from "../rules/index.ts"
import { linearSystem } from "./linear-system.ts"
import { locate } from "./locate.ts"

const system = linearSystem(rules, "remedies", "2021")
const figures = Float64Array.from(system.cells, (_, cell) => (cell === 0 ? 7 : cell === 4 ? 9 : 0))
const wrong = { system, figures, unknown: [], frozen: [] }

describe("locate", () => {
  it("says that it gave up where its nodes are spent", () => {
    expect(locate(wrong, 1)).toEqual({ readings: [], complete: false })
  })

  it("asks a solver only then, and believes only what mends", () => {
    const answer = (by: number) => locate(wrong, 1, () => new Map([[0, by]])).readings
    expect(answer(2)[0]).toMatchObject({ cells: [0], to: [9] })
    expect(answer(3)).toEqual([])
    expect(
      locate(wrong, 1000, () => {
        throw new Error("not to be asked")
      }).complete,
    ).toBe(true)
  })

  it("leaves fixed cells alone", () => {
    const { readings } = locate({ ...wrong, frozen: [4] }, 1000)
    expect(readings.length).toBeGreaterThan(0)
    expect(readings.every(({ cells }) => !cells.includes(4))).toBe(true)
  })

  it("finds the same again: what it keeps between calls does not show", () => {
    const first = locate(wrong, 1000)
    locate(wrong, 1)
    locate({ ...wrong, unknown: [1] }, 1000)
    expect(locate(wrong, 1000)).toEqual(first)
  })
})

describe("two slips that look like a third", () => {
  const requests = linearSystem(rules, "requests", "2021")
  const cell = (row: string, column: string) => requests.cells.indexOf(`requests/${row}/${column}`)

  it("are listed behind it", () => {
    const parts: [row: string, column: string, figure: number][] = [
      ["received", "natural-person", 40],
      ["received", "business", 7],
      ["granted", "natural-person", 37],
      ["granted", "business", 6],
      ["partly-granted", "natural-person", 3],
      ["partly-granted", "business", 0],
      ["other-rest", "business", 1],
    ]
    const right = new Float64Array(requests.cells.length)
    const put = (row: string, column: string, by: number) => {
      for (const into of [column, "total"]) right[cell(row, into)] = (right[cell(row, into)] ?? 0) + by
    }
    for (const [row, column, figure] of parts) {
      put(row, column, figure)
      if (row !== "received") put("handled", column, figure)
    }
    const figures = right.slice()
    // One granted was left over in the count of persons, and the one of a business slid to the persons above it.
    figures[cell("granted", "business")] = 7
    figures[cell("other-rest", "business")] = 0
    figures[cell("other-rest", "natural-person")] = 1
    const truth = [...right.keys()].filter((at) => right[at] !== figures[at])
    const { readings } = locate({ system: requests, figures, unknown: [], frozen: [] }, 50_000)
    expect(readings[0]?.operations).toBe(1)
    expect(readings.slice(1).map(({ cells }) => cells.join())).toContain(truth.join())
  })
})

describe("two cells that look like three", () => {
  const requests = linearSystem(rules, "requests", "2021")
  const cell = (row: string, column: string) => requests.cells.indexOf(`requests/${row}/${column}`)

  it("are followed by the three", () => {
    const right = new Float64Array(requests.cells.length)
    const put = (row: string, figure: number) => {
      for (const column of ["natural-person", "total"]) right[cell(row, column)] = figure
    }
    for (const [row, figure] of [
      ["received", 46],
      ["granted", 5],
      ["partly-granted", 40],
      ["other-rest", 1],
      ["handled", 46],
    ] as const)
      put(row, figure)
    const figures = right.slice()
    // Left out with its sum, where another sum is wrong as well.
    figures[cell("other-rest", "natural-person")] = 0
    figures[cell("other-rest", "total")] = 0
    figures[cell("granted", "total")] = 3
    const truth = [...right.keys()].filter((at) => right[at] !== figures[at])
    const { readings } = locate({ system: requests, figures, unknown: [], frozen: [] }, 50_000)
    expect(readings[0]?.cells).toEqual([cell("granted", "natural-person"), cell("granted", "total")])
    expect(readings.map(({ cells }) => cells.join())).toContain(truth.join())
  })
})
