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
