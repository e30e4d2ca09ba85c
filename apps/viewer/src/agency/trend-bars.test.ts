import { expect, test } from "vitest"
import { barsOf, columnsOf, drawing } from "./trend-bars.ts"

const points = [
  { year: 2020, value: 10 },
  { year: 2021, value: null },
  { year: 2022, value: 5 },
]

test("bars start at zero and are as high as their figures", () => {
  const [first, last] = barsOf(points)
  expect(first?.height).toBe(drawing.height - drawing.foot - drawing.head)
  expect(last?.height).toBe((first?.height ?? 0) / 2)
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBe((last?.y ?? 0) + (last?.height ?? 0))
})

test("a year without a figure leaves its place empty", () => {
  expect(barsOf(points).map(({ year }) => year)).toEqual([2020, 2022])
  const { x } = columnsOf(points.map(({ year }) => year))
  expect(x(2022) - x(2021)).toBeCloseTo(x(2021) - x(2020))
})

test("a series of zeros has bars without height", () => {
  expect(barsOf([{ year: 2024, value: 0 }]).map(({ height }) => height)).toEqual([0])
})
