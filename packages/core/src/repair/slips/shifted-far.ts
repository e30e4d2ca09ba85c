import { defineMoveSlip } from "./slip.ts"

/** A figure was put into an empty cell of its row or column, not next to its own: the eye slips less far than a cell. */
export const shiftedFar = defineMoveSlip({
  id: "shifted-far",
  cost: 155,
  rare: true,
  most: 2,
  find: ({ figures, width, movable }, undo) => {
    for (let cell = 0; cell < figures.length; cell++) {
      const figure = figures[cell] as number
      if (figure === 0 || !movable(cell)) continue
      const first = cell - (cell % width)
      for (let own = first; own < first + width; own++)
        if (figures[own] === 0 && Math.abs(own - cell) > 1 && movable(own)) undo([cell, own], [-figure, figure])
      for (let own = cell % width; own < figures.length; own += width)
        if (figures[own] === 0 && Math.abs(own - cell) > width && movable(own)) undo([cell, own], [-figure, figure])
    }
  },
})
