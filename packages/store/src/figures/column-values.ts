import { type Figure, type Report, toDecimal } from "@gouji/core"
import { type Measure, measures } from "./measures.ts"

const greatest = { 0: 2n ** 31n - 1n, 6: 2n ** 53n - 1n } as const

/** A figure as a column keeps it; `null` where it is blank, absent, no whole number at that scale, or out of range. */
export function columnValue(figure: Figure | undefined, scale: Measure["scale"]): number | null {
  if (figure === null || figure === undefined) return null
  const decimal = toDecimal(figure)
  if (decimal.scale > scale) return null
  const units = decimal.units * 10n ** BigInt(scale - decimal.scale)
  const size = units < 0n ? -units : units
  return size > greatest[scale] ? null : Number(units)
}

/** The figures of a report in the order of `measures`. */
export function columnValues(cells: Report["cells"]): (number | null)[] {
  return measures.map(({ cell, scale }) => {
    const figure = cells[cell]
    const fits = scale === 0 && typeof figure === "number" && Math.abs(figure) < 2 ** 31
    return fits ? figure : columnValue(figure, scale)
  })
}
