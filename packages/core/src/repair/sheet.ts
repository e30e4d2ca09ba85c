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
    lacking: lackingOf(system, residuals),
  }
}
