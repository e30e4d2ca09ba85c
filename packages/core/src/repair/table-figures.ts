import type { Figure, Report } from "../report/index.ts"
import type { Known } from "./deduce-blanks.ts"
import type { LinearSystem } from "./linear-system.ts"

/** Sums of a table must stay far below 2^53, for the search adds and multiplies in them. */
const largest = 2 ** 46

/** The figures of a table as a repair takes them. */
export interface TableFigures {
  /** `null` where a figure is blank, not read, or no count. */
  readonly values: readonly Known[]
  /** Printed blank: the sums may tell what belongs there. */
  readonly blank: readonly number[]
  /** No counts, in sums that do not hold: they change in any case. */
  readonly faulty: readonly number[]
  /** Negative, while the sums with them hold: they stay, and only a bound is known. */
  readonly bounded: readonly number[]
}

/**
 * Sorts the figures of a table. `broken` are the ids of the equalities that do not hold. `null` where a count is too
 * large to be searched in exactly.
 */
export function tableFigures(system: LinearSystem, report: Report, broken: ReadonlySet<string>): TableFigures | null {
  let suspects: ReadonlySet<number> | null = null
  // Nearly every figure is a count, and nobody asks.
  const isSuspect = (cell: number) => {
    suspects ??= new Set(system.rows.flatMap((row) => (broken.has(row.id) ? row.cells : [])))
    return suspects.has(cell)
  }
  const [blank, faulty, bounded]: [number[], number[], number[]] = [[], [], []]
  let size = 0
  const values = system.cells.map((id, cell): Known => {
    const figure: Figure | undefined = report.cells[id]
    if (figure === null) blank.push(cell)
    if (figure === null || figure === undefined) return null
    if (typeof figure === "number" && (figure >= 0 || !isSuspect(cell))) {
      if (figure < 0) bounded.push(cell)
      size += Math.abs(figure)
      return figure
    }
    if (typeof figure === "string" && !figure.includes(".")) size = Number.POSITIVE_INFINITY
    if (isSuspect(cell)) faulty.push(cell)
    return null
  })
  return size > largest ? null : { values, blank, faulty, bounded }
}
