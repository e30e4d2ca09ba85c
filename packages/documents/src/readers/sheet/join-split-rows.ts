import { isFormLabel } from "../../recognise/form-labels.ts"
import { fold } from "../html-text.ts"
import { groupBy } from "./group-by.ts"
import { isFigure } from "./looks-numeric.ts"
import type { SheetCell } from "./sheet.ts"

const widthOf = (cells: readonly SheetCell[]) => cells.reduce((sum, cell) => sum + cell.columnSpan, 0)

/** Keeps, while rows are gone through in order, the cells that ended last in each column. */
class Above {
  readonly #last = new Map<number, SheetCell>()

  add(cells: readonly SheetCell[]): void {
    for (const cell of cells) this.#last.set(cell.column, cell)
  }

  /** The cell that ends right over another and is as wide. */
  over(cell: SheetCell): SheetCell | null {
    const above = this.#last.get(cell.column)
    return above && above.row + above.rowSpan === cell.row && above.columnSpan === cell.columnSpan ? above : null
  }
}

/** A text that begins in a row with what stands over it. */
interface Pair {
  readonly cell: SheetCell
  readonly over: SheetCell | null
}

/** Whether the cells that begin in a row go on with those above them; `crossing` columns are merged over the row's edge. */
function goesOn(starting: readonly SheetCell[], crossing: number, above: Above): boolean {
  const pairs = starting.flatMap((cell): Pair[] => (fold(cell.text) === "" ? [] : [{ cell, over: above.over(cell) }]))
  // A number over words is where a label was counted: `3.` over `其他`. Together they are no figure, whatever they are.
  const fits = ({ cell, over }: Pair) =>
    over !== null &&
    fold(over.text) !== "" &&
    !isFigure(fold(cell.text)) &&
    (crossing > 0 || !isFigure(fold(over.text)))
  if (pairs.length === 0 || !pairs.every(fits)) return false
  // Two whole labels are two rows, whatever else was merged beside them.
  if (pairs.some(({ cell, over }) => isFormLabel(cell.text) && isFormLabel(over?.text ?? ""))) return false
  if (crossing > 0) return crossing >= widthOf(starting)
  // A header all of whose labels were split leaves nothing merged: texts under texts in most columns.
  return pairs.length > 2 && 2 * widthOf(pairs.map(({ cell }) => cell)) >= widthOf(starting)
}

/** The rows that only hold the next lines of the row above them. */
function continuedRows(cells: readonly SheetCell[]): number[] {
  const byRow = groupBy(cells, (cell) => cell.row)
  const byEnd = groupBy(cells, (cell) => cell.row + cell.rowSpan)
  const rows = [...new Set([...byRow.keys(), ...byEnd.keys()])].sort((a, b) => a - b)
  const above = new Above()
  const continued: number[] = []
  let crossing = 0
  for (const row of rows) {
    const starting = byRow.get(row) ?? []
    crossing -= widthOf(byEnd.get(row) ?? [])
    if (starting.length > 0 && goesOn(starting, crossing, above)) continued.push(row)
    above.add(starting)
    crossing += widthOf(starting)
  }
  return continued
}

/** How many of sorted numbers are not above a number. */
function countUpTo(sorted: readonly number[], number: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= number) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Where a table with line breaks in its cells is pasted into a sheet, each line gets a row of its own, and the cells
 * of a single line are merged over them. Such rows are put together again, as they were printed.
 */
export function joinSplitRows(cells: readonly SheetCell[]): SheetCell[] {
  const continued = continuedRows(cells)
  if (continued.length === 0) return [...cells]
  const isContinued = new Set(continued)
  const joined: SheetCell[] = []
  /** Where in `joined` the cell of a column stands that may go on. */
  const last = new Map<number, number>()
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const at = last.get(cell.column)
    const before = at === undefined ? undefined : joined[at]
    if (isContinued.has(cell.row) && at !== undefined && before) {
      const rowSpan = cell.row + cell.rowSpan - before.row
      joined[at] = { ...before, text: `${before.text}\n${cell.text}`.trim(), rowSpan }
    } else {
      last.set(cell.column, joined.length)
      joined.push(cell)
    }
  }
  const placed = (row: number) => row - countUpTo(continued, row)
  return joined.map((cell) => ({
    ...cell,
    row: placed(cell.row),
    rowSpan: placed(cell.row + cell.rowSpan - 1) - placed(cell.row) + 1,
  }))
}
