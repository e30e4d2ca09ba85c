import type { LinearSystem } from "./linear-system.ts"
import type { Reading } from "./search/readings.ts"

/** Hundredths of a slip that one unit of log-likelihood is worth, and how much all of it may move a reading. */
const weight = 12
const limit = 60
/** How much a single cell may say, in units of log-likelihood. */
const cellLimit = 6
/** Costs come in steps, so that what is as good as equal is equal. */
const step = 5

/** The natural logarithm out of basic arithmetic alone: the same bits in every engine, which `Math.log` does not promise. */
export function naturalLog(value: number): number {
  let [mantissa, powers] = [value, 0]
  for (; mantissa > 1.5; powers += 1) mantissa /= 2
  for (; mantissa < 0.75; powers -= 1) mantissa *= 2
  const z = (mantissa - 1) / (mantissa + 1)
  let [sum, power] = [0, z]
  for (let term = 1; term < 30; term += 2, power *= z * z) sum += power / term
  return 2 * sum + powers * Math.LN2
}

/** How likely a count is where `mean` is usual, spread wider than chance alone would (negative binomial, 3). */
function logLikelihood(count: number, mean: number): number {
  return (
    naturalLog(((count + 1) * (count + 2)) / 2) + 3 * naturalLog(3 / (3 + mean)) + count * naturalLog(mean / (3 + mean))
  )
}

/** The column that holds the sums of the lines, or -1. */
function sumColumn(system: LinearSystem): number {
  const { width } = system
  const line = (cell: number) => Math.floor(cell / width)
  const row = system.rows.find(({ cells, total }) => total !== null && cells.every((c) => line(c) === line(total)))
  return row?.total == null ? -1 : row.total % width
}

/**
 * What is usual in a cell: the size of its line (half by the printed sum, half by its parts, for either may be wrong),
 * times the share that its column has in all other lines. `null` for sums themselves, and where the table has none.
 */
function usualOf(system: LinearSystem, figures: Float64Array): (cell: number) => number | null {
  const sums = sumColumn(system)
  const { width } = system
  const columns = new Float64Array(width)
  figures.forEach((figure, cell) => {
    columns[cell % width] = (columns[cell % width] as number) + figure
  })
  return (cell) => {
    if (sums < 0 || cell % width === sums) return null
    const first = cell - (cell % width)
    let [others, own, parts] = [1, 0.1, 0]
    for (let column = 0; column < width; column++) {
      if (column === sums) continue
      const rest = (columns[column] as number) - (figures[first + column] as number)
      parts += figures[first + column] as number
      others += rest
      if (first + column === cell) own += rest
    }
    const size = ((figures[first + sums] as number) + parts) / 2
    return Math.max(0.02, (size * own) / others)
  }
}

/**
 * Ranks readings that the slips alone cannot tell apart by how usual the figures are that they would put in: two equal
 * slips in different corners of a rectangle tie, but one of them fills a cell that is mostly empty. It never drives.
 */
export function byPlausibility<S extends string>(
  system: LinearSystem,
  figures: Float64Array,
  readings: readonly Reading<S>[],
): Reading<S>[] {
  const usual = usualOf(system, figures)
  return readings.map((reading) => {
    let gain = 0
    reading.cells.forEach((cell, index) => {
      const mean = usual(cell)
      if (mean === null) return
      const difference = logLikelihood(reading.to[index] as number, mean) - logLikelihood(figures[cell] as number, mean)
      gain += Math.max(-cellLimit, Math.min(cellLimit, difference))
    })
    const bonus = Math.max(-limit, Math.min(limit, weight * gain))
    return { ...reading, cost: Math.max(step, step * Math.round((reading.cost - bonus) / step)) }
  })
}
