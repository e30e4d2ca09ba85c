import { neighbours } from "./neighbours.ts"
import { defineMoveSlip } from "./slip.ts"

/** A figure was put into the cell next to its own and what stood there is lost: the sums alone tell what that was. */
export const overwritten = defineMoveSlip({
  id: "overwritten",
  cost: 170,
  rare: true,
  find: (sheet, undo) =>
    neighbours(sheet, (cell, beside) => {
      const put = (own: number, wrong: number) => {
        const figure = sheet.figures[wrong] as number
        if (sheet.figures[own] !== 0 || figure === 0 || !sheet.movable(own) || !sheet.movable(wrong)) return
        undo([own], [figure], { lost: wrong })
      }
      put(cell, beside)
      put(beside, cell)
    }),
})
