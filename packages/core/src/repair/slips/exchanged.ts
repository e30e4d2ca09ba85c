import { emptyAround, neighbours } from "./neighbours.ts"
import { defineMoveSlip } from "./slip.ts"

/**
 * A figure with an empty cell beside it slips into that one rather than changing places with another. Hundredths of a slip
 * by how many of the two could have: where neither could, either of them may have been the one that slipped.
 */
const byRoom = [-10, 0, 40] as const

/** Two neighbouring cells were exchanged. One slip, but both figures must fit: a little dearer than a shift. */
export const exchanged = defineMoveSlip({
  id: "exchanged",
  cost: 110,
  rare: false,
  find: (sheet, undo) =>
    neighbours(sheet, (cell, beside) => {
      const [a, b] = [sheet.figures[cell] as number, sheet.figures[beside] as number]
      if (a === 0 || b === 0 || a === b || !sheet.movable(cell) || !sheet.movable(beside)) return
      const room = (emptyAround(sheet, cell) > 0 ? 1 : 0) + (emptyAround(sheet, beside) > 0 ? 1 : 0)
      undo([cell, beside], [b - a, a - b], { extra: byRoom[room] ?? 0 })
    }),
})
