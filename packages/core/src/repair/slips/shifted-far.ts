import { defineMoveSlip } from "./slip.ts"

/** A figure was put into an empty cell of its row or column, not next to its own: the eye slips less far than a cell. */
export const shiftedFar = defineMoveSlip({
  id: "shifted-far",
  cost: 155,
  rare: true,
  find: (sheet, undo) => {
    const { figures, width, lines } = sheet
    for (let cell = 0; cell < figures.length; cell++) {
      const figure = figures[cell] as number
      if (figure === 0 || !sheet.movable(cell)) continue
      const put = (own: number) => {
        if (figures[own] === 0 && sheet.movable(own)) undo([cell, own], [-figure, figure])
      }
      const [line, column] = [Math.floor(cell / width), cell % width]
      for (let other = 0; other < width; other++) if (Math.abs(other - column) > 1) put(line * width + other)
      for (let other = 0; other < lines; other++) if (Math.abs(other - line) > 1) put(other * width + column)
    }
  },
})
