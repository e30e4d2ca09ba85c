import type { TableCell } from "../../document.ts"
import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { groupBy } from "./group-by.ts"

/** What is counted, in a column of its own: it is neither label nor figure. */
const unit = /^(?:计?量?单位|件|项|个|条|宗|次|人|份|部|元|万元)$/

type Rows = readonly (readonly TableCell[])[]

/** Fewer empty columns are no habit of an export: beyond one, somebody may have reckoned on the side. */
const leastEmpty = 3

/** The empty columns between those with labels, where there are several, and the columns that only name units. */
function idleColumns(rows: Rows): ReadonlySet<number> {
  const filled = rows.flatMap((cells) => cells.filter((cell) => cell.text !== ""))
  const named = groupBy(filled, (cell) => cell.column)
  const isUnit = ([, cells]: readonly [number, readonly TableCell[]]) =>
    cells.every((cell) => cell.columnSpan === 1 && unit.test(cell.text))
  const units = [...named].filter(isUnit).map(([column]) => column)
  const labels = filled.filter((cell) => !looksLikeFigure(cell.text))
  const lastLabel = labels.reduce((last, cell) => Math.max(last, cell.column), -1)
  const between = Array.from({ length: Math.max(0, lastLabel) }, (_, column) => column)
  const empty = between.filter((column) => !named.has(column))
  return new Set(empty.length >= leastEmpty ? [...units, ...empty] : units)
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
