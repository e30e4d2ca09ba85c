import { naturalLog } from "./likelihood.ts"
import type { Reading } from "./search/readings.ts"
import type { Grid } from "./usual.ts"

/** A dozen figures say little of another one: they count half. */
const trust = 0.5

/** How likely a figure is beside others: as often empty as they are, and else about as large (geometric). */
function likelihood(figure: number, { empty, filled, sum }: { empty: number; filled: number; sum: number }): number {
  const share = (empty + 1) / (empty + filled + 2)
  if (figure <= 0) return naturalLog(share)
  const usual = (sum + 1) / (filled + 1)
  return naturalLog(1 - share) + (figure - 1) * naturalLog(usual / (1 + usual)) - naturalLog(1 + usual)
}

/** The log-likelihoods of some figures of a table in all, each beside all the others. */
function likelihoodOf({ width, sums }: Grid, table: Float64Array, cells: readonly number[]): number {
  const isPart = (cell: number) => cell % width !== sums
  const parts = [...table.keys()].filter(isPart)
  return cells.filter(isPart).reduce((total, cell) => {
    const others = parts.filter((other) => other !== cell).map((other) => table[other] as number)
    const filled = others.filter((other) => other > 0)
    const sum = filled.reduce((whole, other) => whole + other, 0)
    const beside = { empty: others.length - filled.length, filled: filled.length, sum }
    return total + likelihood(table[cell] as number, beside)
  }, 0)
}

/**
 * By how many units of log-likelihood a reading makes figures more usual that have nothing in common but their size.
 */
export function gainOfFew(grid: Grid, figures: Float64Array, { cells, to }: Reading): number {
  const mended = figures.slice()
  cells.forEach((cell, index) => {
    mended[cell] = to[index] as number
  })
  return trust * (likelihoodOf(grid, mended, cells) - likelihoodOf(grid, figures, cells))
}
