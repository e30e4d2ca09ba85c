import type { Layout, Report } from "@gouji/core"
import { boxText } from "../box-text.ts"

/** Half points, from 五号 down. */
const sizes = [21, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8] as const
/** A digit is half as wide as it is high, and wider where other letters stand in; half a point is ten twentieths. */
const digit = 0.64 * 10

/** The largest size in half points, not above one, at which no figure of a table is broken within its column. */
export function typeSize(
  layout: Layout,
  widths: readonly number[],
  cells: Report["cells"],
  largest: number,
  margin: number,
): number {
  const fits = (size: number) =>
    layout.boxes.every((box) => {
      if (box.kind !== "figure") return true
      const room = widths.slice(box.column, box.column + box.columnSpan).reduce((sum, width) => sum + width, 0)
      return boxText(box, cells).length * digit * size <= room - margin
    })
  return sizes.find((size) => size <= largest && fits(size)) ?? sizes[sizes.length - 1] ?? 8
}
