import { neighbours } from "./neighbours.ts"
import { defineMoveSlip } from "./slip.ts"

/** A figure was put into the cell next to its own and what stood there is lost: the sums alone tell what that was. */
export const overwritten = defineMoveSlip({
  id: "overwritten",
  cost: 170,
  rare: true,
  most: 2,
  find: (sheet, undo) => {
    const { figures, movable } = sheet
    const put = (own: number, wrong: number) => {
      const figure = figures[wrong] as number
      if (figures[own] === 0 && figure !== 0) undo([own], [figure], { lost: wrong })
    }
    neighbours(sheet, (cell, beside) => {
      if (!movable(cell) || !movable(beside)) return
      put(cell, beside)
      put(beside, cell)
    })
  },
})
