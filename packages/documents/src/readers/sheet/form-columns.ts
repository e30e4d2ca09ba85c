import type { TableCell } from "../../document.ts"

/** What is counted, in a column of its own: it is neither label nor figure. */
const unit = /^(?:计?量?单位|件|项|个|条|宗|次|人|份|部|元|万元)$/

type Rows = readonly (readonly TableCell[])[]

/** The columns in which no text begins, and those that only name units. */
function idleColumns(rows: Rows): ReadonlySet<number> {
  const texts = new Map<number, string[]>()
  const wide = new Set<number>()
  let end = 0
  for (const cell of rows.flat()) {
    end = Math.max(end, cell.column + cell.columnSpan)
    if (cell.text === "") continue
    texts.set(cell.column, [...(texts.get(cell.column) ?? []), cell.text])
    if (cell.columnSpan > 1) wide.add(cell.column)
  }
  const isIdle = (column: number) => {
    const own = texts.get(column) ?? []
    return own.length === 0 || (!wide.has(column) && own.every((text) => unit.test(text)))
  }
  return new Set(Array.from({ length: end }, (_, column) => column).filter(isIdle))
}

/**
 * A table without columns that say nothing: empty ones between those of the form, as exports leave them, and those
 * that name units. A cell that reaches over such a column is that much narrower.
 */
export function formColumns(rows: Rows): Rows {
  const idle = idleColumns(rows)
  if (idle.size === 0) return rows
  const before: number[] = [0]
  const end = rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0)
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
