import { fold } from "../html-text.ts"
import { groupBy } from "./group-by.ts"
import type { Sheet, SheetCell } from "./sheet.ts"

/** A row of a sheet as it is seen: the cells that begin in it, and how far merged cells from above go on in it. */
export interface VisibleRow {
  readonly cells: readonly SheetCell[]
  /** A cell with text from above goes on in this row. */
  readonly isCovered: boolean
}

/** How many of the numbers from `start` on are not hidden. */
function shown(start: number, span: number, hidden: ReadonlySet<number>): number {
  if (hidden.size === 0) return span
  let count = 0
  for (let index = start; index < start + span; index += 1) if (!hidden.has(index)) count += 1
  return count
}

/** The numbers that are used and seen, in order, so that what is hidden leaves no gap. */
function places(starts: readonly number[], hidden: ReadonlySet<number>): (index: number) => number {
  const most = starts.reduce((highest, index) => Math.max(highest, index), -1)
  const skipped = [...hidden].filter((index) => index <= most).sort((a, b) => a - b)
  return (index) => {
    let low = 0
    let high = skipped.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((skipped[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return index - low
  }
}

/** The cells of a sheet that are seen, at the places where they would stand if nothing were hidden. */
export function visibleCells(sheet: Sheet): { readonly cells: SheetCell[]; readonly lost: readonly SheetCell[] } {
  const { hiddenRows, hiddenColumns } = sheet
  const rowOf = places(
    sheet.cells.map((cell) => cell.row),
    hiddenRows,
  )
  const columnOf = places(
    sheet.cells.map((cell) => cell.column),
    hiddenColumns,
  )
  const lost: SheetCell[] = []
  const cells = sheet.cells.flatMap((cell): SheetCell[] => {
    const rowSpan = shown(cell.row, cell.rowSpan, hiddenRows)
    const columnSpan = shown(cell.column, cell.columnSpan, hiddenColumns)
    if (rowSpan === 0 || columnSpan === 0) {
      if (cell.text !== "") lost.push(cell)
      return []
    }
    return [{ ...cell, row: rowOf(cell.row), column: columnOf(cell.column), rowSpan, columnSpan }]
  })
  return { cells, lost }
}

/** Rows with their cells, for the rows that have any; a missing number is an empty row. */
export function rowsOf(cells: readonly SheetCell[]): Map<number, VisibleRow> {
  const rows = groupBy(cells, (cell) => cell.row)
  const covered = new Set<number>()
  for (const cell of cells) {
    if (fold(cell.text) === "") continue
    for (let row = cell.row + 1; row < cell.row + Math.min(cell.rowSpan, 2000); row += 1) covered.add(row)
  }
  const numbers = [...new Set([...rows.keys(), ...covered])].sort((a, b) => a - b)
  return new Map(
    numbers.map((row) => [
      row,
      { cells: (rows.get(row) ?? []).sort((a, b) => a.column - b.column), isCovered: covered.has(row) },
    ]),
  )
}
