import { neighbours } from "./exchanged.ts"
import { defineMoveSlip } from "./slip.ts"

/** A figure was put into the empty cell next to its own. As ordinary as a slip of the pen. */
export const shifted = defineMoveSlip({
  id: "shifted",
  cost: 100,
  rare: false,
  find: (sheet, undo) =>
    neighbours(sheet, (cell, beside) => {
      const [a, b] = [sheet.figures[cell] as number, sheet.figures[beside] as number]
      if ((a === 0) === (b === 0) || !sheet.movable(cell) || !sheet.movable(beside)) return
      undo([cell, beside], [b - a, a - b])
    }),
})
