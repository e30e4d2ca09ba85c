import { isFormLabel } from "../../recognise/form-labels.ts"
import { fold } from "../html-text.ts"
import { groupBy } from "./group-by.ts"
import type { SheetCell } from "./sheet.ts"

/** Shorter labels stand everywhere: 其他, 总计. */
const tellingLength = 4
const leastLabels = 3

const hasText = (cell: SheetCell) => fold(cell.text) !== ""

/** Runs of columns that no text reaches from one to the next. Titles that stand alone in their row reach over all. */
function bandsOf(cells: readonly SheetCell[]): readonly (readonly [from: number, to: number])[] {
  const rows = groupBy(cells.filter(hasText), (cell) => cell.row)
  const reaching = [...rows.values()].flatMap((row) => (row.length > 1 ? row : []))
  const bands: [number, number][] = []
  for (const cell of reaching.sort((a, b) => a.column - b.column)) {
    const [from, to] = [cell.column, cell.column + cell.columnSpan]
    const last = bands.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else bands.push([from, to])
  }
  return bands
}

function isTable(cells: readonly SheetCell[]): boolean {
  const labels = cells
    .map((cell) => fold(cell.text))
    .filter((text) => text.length >= tellingLength && isFormLabel(text))
  return new Set(labels).size >= leastLabels
}

/** The cells of a sheet, one table after the other where several stand side by side with empty columns between them. */
export function sideBySide(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const bands = bandsOf(cells)
  if (bands.length < 2) return [cells]
  const within = ([from, to]: readonly [number, number]) =>
    cells.filter((cell) => cell.column >= from && cell.column < to)
  // What follows a table without labels of its own belongs to it: its figures stand in columns with gaps.
  const starts = bands.filter((band) => isTable(within(band))).map(([from]) => from)
  if (starts.length < 2) return [cells]
  return starts.map((start, index) => {
    const [from, to] = [index === 0 ? 0 : start, starts[index + 1] ?? Number.POSITIVE_INFINITY]
    return cells.filter((cell) => cell.column >= from && cell.column < to)
  })
}
