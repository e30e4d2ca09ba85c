import { describe, expect, it } from "vitest"
import { specimens } from "../accuracy/specimens.ts"
import { countCells, noCount } from "./testing/count-cells.ts"
import { figureHands, labelHands } from "./testing/hands.ts"
import { knownFaults } from "./testing/known-faults.ts"
import type { Hand } from "./testing/print.ts"
import { printShape } from "./testing/shape.ts"
import { markdown } from "./testing/shapes/markdown.ts"
import { shapes } from "./testing/shapes.ts"

/** A few of each kind; `npm run accuracy` reads many, and what other programs write. */
const all = specimens(1, 7)
const isSound = ([name]: readonly [string, ...unknown[]]) => !(name in knownFaults)

describe("a report printed in any format and layout", () => {
  // Each shape is given other kinds of reports, so that together they have them all.
  const cases = shapes.map(
    (shape, index) => [shape.name, shape, [0, 3, 7].map((step) => (index + step) % all.length)] as const,
  )

  it.for(cases.filter(isSound))("%s: no cell is wrong, and none is left out unsaid", async ([, shape, chosen]) => {
    const count = noCount()
    for (const index of chosen) {
      const specimen = all[index]
      if (!specimen) continue
      const { report, hand, kind } = specimen
      await countCells(count, await printShape(shape, report, hand), report.cells, kind)
    }
    expect(count.examples).toEqual([])
    expect(count.documents).toBe(chosen.length)
  })
})

describe("a report in any hand", () => {
  const cases = Object.entries<Hand>({ ...figureHands, ...labelHands })

  it.for(cases.filter(isSound))("%s: no cell is wrong, and none is left out unsaid", async ([, hand]) => {
    const count = noCount()
    for (const { report, kind } of all)
      await countCells(count, await printShape(markdown, report, hand), report.cells, kind)
    expect(count.examples).toEqual([])
  })
})
