import type { LinearSystem } from "../../src/repair/linear-system.ts"
import { residualsOf } from "../../src/repair/residuals.ts"
import type { Moves } from "../../src/repair/search/moves.ts"

function effects(system: LinearSystem, moves: Moves, move: number): Map<number, number> {
  const sums = new Map<number, number>()
  for (let term = moves.starts[move] ?? 0; term < (moves.starts[move + 1] ?? 0); term++)
    system.rows.forEach((row, index) => {
      const at = row.cells.indexOf(moves.cells[term] ?? -1)
      if (at >= 0) sums.set(index, (sums.get(index) ?? 0) + (row.signs[at] ?? 1) * (moves.deltas[term] ?? 0))
    })
  return sums
}

const signed = (factor: number, name: string) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`

/**
 * The same problem for a mixed-integer solver, in the LP format. `d` is by how much a cell moves, `y` whether it does,
 * `z` whether a move is undone; each cell belongs to one operation at most, and their number is least.
 */
export function mixedInteger(system: LinearSystem, figures: Float64Array, moves: Moves): string {
  const missed = residualsOf(system, figures)
  const cells = system.cells.map((_, cell) => cell)
  const largest = missed.reduce((sum, by) => sum + Math.abs(by), 0) + (moves.count === 0 ? 0 : 2 * Math.max(...figures))
  const counted = [...cells.map((cell) => `y${cell}`), ...Array.from({ length: moves.count }, (_, move) => `z${move}`)]
  const inRow = system.rows.map((row) => row.cells.map((cell, term) => signed(row.signs[term] ?? 1, `d${cell}`)))
  const ofCell = cells.map((cell) => [`y${cell}`])
  for (let move = 0; move < moves.count; move++) {
    for (const [row, by] of effects(system, moves, move)) if (by !== 0) inRow[row]?.push(signed(by, `z${move}`))
    for (let term = moves.starts[move] ?? 0; term < (moves.starts[move + 1] ?? 0); term++)
      ofCell[moves.cells[term] ?? -1]?.push(`z${move}`)
  }
  const least = (cell: number) => Math.min(figures[cell] ?? 0, largest)
  return [
    "Minimize",
    `obj: ${counted.join(" + ")}`,
    "Subject To",
    ...inRow.map((terms, row) => `r${row}: ${terms.join(" ")} = ${-(missed[row] ?? 0)}`),
    ...cells.map((cell) => `u${cell}: d${cell} - ${largest} y${cell} <= 0`),
    ...cells.map((cell) => `l${cell}: d${cell} + ${least(cell)} y${cell} >= 0`),
    ...ofCell.flatMap((names, cell) => (names.length > 1 ? [`c${cell}: ${names.join(" + ")} <= 1`] : [])),
    "Bounds",
    ...cells.map((cell) => `-${least(cell)} <= d${cell} <= ${largest}`),
    "Generals",
    cells.map((cell) => `d${cell}`).join(" "),
    "Binaries",
    counted.join(" "),
    "End",
  ].join("\n")
}
