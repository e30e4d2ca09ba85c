interface Cell {
  readonly row: number
  readonly column: number
}

/** Cells in front of it that make a row of a table of what stands there. */
const fewest = 2

/**
 * Looks for a cell that stands among those of one row and names another: its row was damaged, and the one that it left looks
 * blank. Files need not list cells in the order of their rows, and some programs list them as they were written; but no
 * program goes elsewhere for just the column that is next.
 */
export class CellOrder {
  #before: Cell | null = null
  #last: Cell | null = null
  readonly #widths = new Map<number, number>()

  /** Takes the next cell; gives whether the one before it was a stray. */
  isStray(row: number, column: number): boolean {
    const [before, last] = [this.#before, this.#last]
    this.#before = last
    this.#last = { row, column }
    const isFound = before !== null && last !== null && this.#strays(before, last, this.#last)
    this.#widths.set(row, Math.max(this.#widths.get(row) ?? 0, column))
    return isFound
  }

  #strays(before: Cell, last: Cell, next: Cell): boolean {
    const isNext = last.row !== before.row && last.column === before.column + 1 && last.column >= fewest
    if (!isNext || last.row === next.row) return false
    const goesOn = next.row === before.row && next.column === last.column + 1
    // The last cell of a row, if the row above it is as wide.
    const ended = next.row === before.row + 1 && this.#widths.get(before.row - 1) === last.column
    return goesOn || ended
  }
}
