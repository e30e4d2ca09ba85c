import type { TableCell } from "../../document.ts"
import { groupBy } from "./group-by.ts"

/** What is counted, in a column of its own: it is neither label nor figure. */
const unit = /^(?:计?量?单位|件|项|个|条|宗|次|人|份|部|元|万元)$/

type Rows = readonly (readonly TableCell[])[]

/** The columns in which no text begins, and those that only name units. */
function idleColumns(rows: Rows): ReadonlySet<number> {
  const filled = rows.flatMap((cells) => cells.filter((cell) => cell.text !== ""))
  const named = groupBy(filled, (cell) => cell.column)
  const isIdle = (column: number) =>
    (named.get(column) ?? []).every((cell) => cell.columnSpan === 1 && unit.test(cell.text))
  return new Set(Array.from({ length: endOf(rows) }, (_, column) => column).filter(isIdle))
}

const endOf = (rows: Rows) =>
  rows.reduce((end, cells) => cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), end), 0)

/**
 * A table without columns that say nothing: empty ones between those of the form, as exports leave them, and those
 * that name units. A cell that reaches over such a column is that much narrower.
 */
export function formColumns(rows: Rows): Rows {
  const idle = idleColumns(rows)
  if (idle.size === 0) return rows
  const before: number[] = [0]
  const end = endOf(rows)
  for (let column = 0; column < end; column += 1) before.push((before[column] ?? 0) + (idle.has(column) ? 1 : 0))
  const placed = (column: number) => column - (before[column] ?? 0)
  return rows.map((cells) =>
    cells.flatMap((cell) => {
      const column = placed(cell.column)
      const columnSpan = placed(cell.column + cell.columnSpan) - column
      return columnSpan > 0 ? [{ ...cell, column, columnSpan }] : []
    }),
  )
}
