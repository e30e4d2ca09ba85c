import { gainOfFew } from "./few-figures.ts"
import type { Reading } from "./search/readings.ts"
import { TableLikelihood } from "./table-likelihood.ts"
import type { Grid, SharedOut } from "./usual.ts"

/** Hundredths of a slip that one unit of log-likelihood is worth, and how much all of it may move a reading. */
const weight = 12
const limit = 60
/** Costs come in steps, so that what is as good as equal is equal. */
const step = 5

const within = (most: number, value: number) => Math.max(-most, Math.min(most, value))

/**
 * Ranks readings that the slips alone cannot tell apart by how usual the table is that they come to: two equal slips in
 * different corners of a rectangle tie, but one of them fills a cell that is mostly empty, or a line that is mostly
 * short. The first by the slips keeps its price, or costs more where it makes the table less usual than it stands; the
 * others are set against it. It never drives.
 */
export function byPlausibility<S extends string>(
  usual: SharedOut | Grid | null,
  figures: Float64Array,
  readings: readonly Reading<S>[],
): Reading<S>[] {
  if (usual === null) return [...readings]
  const table = "blocks" in usual ? new TableLikelihood(usual, figures) : null
  const gains = readings.map((reading) => table?.gainOf(reading) ?? gainOfFew(usual, figures, reading))
  const [first = 0] = gains
  const unusual = Math.max(0, within(limit, -weight * first))
  return readings.map((reading, index) => {
    const bonus = within(limit, weight * ((gains[index] as number) - first))
    return { ...reading, cost: step * Math.round((reading.cost + unusual - bonus) / step) }
  })
}
