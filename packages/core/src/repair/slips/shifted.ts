import { emptyAround, neighbours } from "./neighbours.ts"
import { defineMoveSlip } from "./slip.ts"

/**
 * Hundredths of a slip by how many empty cells the figure could have slipped into: each of several is less likely than
 * the only one (twelve a unit of log-likelihood, as all evidence; two are usual).
 */
const byChoice = [0, -8, 0, 5, 8] as const

/** A figure was put into the empty cell next to its own. As ordinary as a slip of the pen. */
export const shifted = defineMoveSlip({
  id: "shifted",
  cost: 100,
  rare: false,
  find: (sheet, undo) =>
    neighbours(sheet, (cell, beside) => {
      const [a, b] = [sheet.figures[cell] as number, sheet.figures[beside] as number]
      if ((a === 0) === (b === 0) || !sheet.movable(cell) || !sheet.movable(beside)) return
      const own = a === 0 ? cell : beside
      // Once it is back, the cell that it leaves is empty as well.
      undo([cell, beside], [b - a, a - b], { extra: byChoice[emptyAround(sheet, own) + 1] ?? 0 })
    }),
})
