import type { Sheet } from "./slip.ts"

/** Each pair of neighbouring cells once. */
export function neighbours(sheet: Sheet, visit: (cell: number, beside: number) => void): void {
  for (let cell = 0; cell < sheet.figures.length; cell++) {
    if ((cell % sheet.width) + 1 < sheet.width) visit(cell, cell + 1)
    if (cell + sheet.width < sheet.figures.length) visit(cell, cell + sheet.width)
  }
}

/** How many of the cells around a cell are empty. */
export function emptyAround({ figures, width }: Sheet, cell: number): number {
  let empty = 0
  if (cell % width > 0 && figures[cell - 1] === 0) empty += 1
  if ((cell % width) + 1 < width && figures[cell + 1] === 0) empty += 1
  if (cell >= width && figures[cell - width] === 0) empty += 1
  if (cell + width < figures.length && figures[cell + width] === 0) empty += 1
  return empty
}
