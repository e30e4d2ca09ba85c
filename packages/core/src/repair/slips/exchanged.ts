import { defineMoveSlip, type Sheet } from "./slip.ts"

/** Each pair of neighbours once. */
export function neighbours(sheet: Sheet, visit: (cell: number, beside: number) => void): void {
  for (let cell = 0; cell < sheet.figures.length; cell++) {
    if ((cell % sheet.width) + 1 < sheet.width) visit(cell, cell + 1)
    if (cell + sheet.width < sheet.figures.length) visit(cell, cell + sheet.width)
  }
}

/** Two neighbouring cells were exchanged. One slip, but both figures must fit: a third dearer than a shift. */
export const exchanged = defineMoveSlip({
  id: "exchanged",
  cost: 130,
  rare: false,
  find: (sheet, undo) =>
    neighbours(sheet, (cell, beside) => {
      const [a, b] = [sheet.figures[cell] as number, sheet.figures[beside] as number]
      if (a === 0 || b === 0 || a === b || !sheet.movable(cell) || !sheet.movable(beside)) return
      undo([cell, beside], [b - a, a - b])
    }),
})
