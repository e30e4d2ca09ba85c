import type { LinearSystem } from "./linear-system.ts"
import type { MoveSlip, Sheet, Slip } from "./slips/slip.ts"
import { type SlipId, slips } from "./slips/slips.ts"

const moveSlips = (slips as readonly Slip[]).filter(
  (slip): slip is MoveSlip & { readonly id: SlipId } => slip.kind === "move",
)
export const ordinaryMoves = moveSlips.filter((slip) => !slip.rare)
export const rareMoves = moveSlips.filter((slip) => slip.rare)

/** What the equalities down each column say that a cell lacks: `null` where two of them say different things. */
function lackingOf(system: LinearSystem, residuals: Float64Array): (cell: number) => number | null {
  const line = (cell: number) => Math.floor(cell / system.width)
  return (cell) => {
    const lacks = new Set<number>()
    system.rows.forEach((row, index) => {
      const term = row.cells.indexOf(cell)
      if (term < 0 || row.cells.every((other) => line(other) === line(cell))) return
      lacks.add(-(residuals[index] as number) * (row.signs[term] ?? 1))
    })
    const [first = 0] = lacks
    return lacks.size > 1 ? null : first
  }
}

const owns = new WeakMap<LinearSystem, readonly number[]>()

/** Per equality the line that it is over alone, or -1. */
function ownLines(system: LinearSystem): readonly number[] {
  const known = owns.get(system)
  if (known) return known
  const line = (cell: number | undefined) => (cell === undefined ? -1 : Math.floor(cell / system.width))
  const made = system.rows.map(({ cells }) =>
    system.width > 0 && cells.every((cell) => line(cell) === line(cells[0])) ? line(cells[0]) : -1,
  )
  owns.set(system, made)
  return made
}

/** The lines whose own sums are broken. */
export function brokenLines(system: LinearSystem, residuals: Float64Array): number[] {
  const lines = ownLines(system).filter((line, row) => line >= 0 && residuals[row] !== 0)
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** A table as slips see it. */
export function sheetOf(
  system: LinearSystem,
  figures: Float64Array,
  residuals: Float64Array,
  movable: (cell: number) => boolean,
): Sheet {
  return {
    figures,
    width: system.width,
    lines: system.width === 0 ? 0 : figures.length / system.width,
    movable,
    touched: [],
    lacking: lackingOf(system, residuals),
  }
}
