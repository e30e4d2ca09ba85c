import type { Sheet } from "./slip.ts"

/**
 * Each pair of neighbouring cells once, but for those that hold the same figure: nothing shows whether one was put for the
 * other. Most cells of most tables are empty, and so are those around them.
 */
export function neighbours({ figures, width }: Sheet, visit: (cell: number, beside: number) => void): void {
  const end = width === 0 ? 0 : figures.length
  for (let cell = 0, column = 1; cell < end; cell++, column++) {
    const figure = figures[cell]
    if (column === width) column = 0
    else if (figures[cell + 1] !== figure) visit(cell, cell + 1)
    if (cell + width < end && figures[cell + width] !== figure) visit(cell, cell + width)
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
