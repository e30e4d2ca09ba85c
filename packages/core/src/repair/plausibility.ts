import { cellLikelihood, lineLikelihood } from "./likelihood.ts"
import type { Reading } from "./search/readings.ts"
import type { Usual } from "./usual.ts"

/** Hundredths of a slip that one unit of log-likelihood is worth, and how much all of it may move a reading. */
const weight = 12
const limit = 60
/** How much a single cell, and the size of a line, may say, in units of log-likelihood. */
const cellLimit = 6
const lineLimit = 4
/** Costs come in steps, so that what is as good as equal is equal. */
const step = 5

const within = (most: number, value: number) => Math.max(-most, Math.min(most, value))

/** The lines that a reading changes, with what their parts add up to before and after. */
function resized({ width, sums, sizeOf }: Usual, figures: Float64Array, reading: Reading) {
  const lines = new Map<number, { readonly before: number; after: number }>()
  reading.cells.forEach((cell, index) => {
    if (cell % width === sums) return
    const line = Math.floor(cell / width)
    const size = lines.get(line) ?? { before: sizeOf(line), after: sizeOf(line) }
    size.after += (reading.to[index] as number) - (figures[cell] as number)
    lines.set(line, size)
  })
  return lines
}

/** By how many units of log-likelihood a reading makes the table more usual than it stands. */
function gainOf(usual: Usual, figures: Float64Array, reading: Reading): number {
  const lines = resized(usual, figures, reading)
  let gain = 0
  for (const [line, { before, after }] of lines) {
    const mean = usual.line(line)
    if (mean > 0) gain += within(lineLimit, lineLikelihood(after, mean) - lineLikelihood(before, mean))
  }
  reading.cells.forEach((cell, index) => {
    const size = lines.get(Math.floor(cell / usual.width))
    if (size === undefined || cell % usual.width === usual.sums) return
    const share = usual.share(cell)
    const was = cellLikelihood(figures[cell] as number, share * size.before)
    gain += within(cellLimit, cellLikelihood(reading.to[index] as number, share * size.after) - was)
  })
  return gain
}

/**
 * Ranks readings that the slips alone cannot tell apart by how usual the figures are that they would put in: two equal
 * slips in different corners of a rectangle tie, but one of them fills a cell that is mostly empty, or a line that is
 * mostly short. It never drives.
 */
export function byPlausibility<S extends string>(
  usual: Usual | null,
  figures: Float64Array,
  readings: readonly Reading<S>[],
): Reading<S>[] {
  if (usual === null) return [...readings]
  return readings.map((reading) => {
    const bonus = within(limit, weight * gainOf(usual, figures, reading))
    return { ...reading, cost: Math.max(step, step * Math.round((reading.cost - bonus) / step)) }
  })
}
