import { joinRows } from "./join-rows.ts"
import type { LooseTable } from "./loose-tables.ts"
import { unknownSign } from "./page-content.ts"
import type { Box, PageItem, PageTable } from "./page-items.ts"

/** Edges of one column on two pages may differ by this much. */
const near = 4

/**
 * Whether the columns of two tables can be of one: a side in common, and all edges of the one with fewer among those of
 * the other, since a page may show only rows with merged columns, or leave the outermost box without its line.
 */
function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  const same = (one = 0, other = 0) => Math.abs(one - other) <= near
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return (
    (same(a[0], b[0]) || same(a.at(-1), b.at(-1))) &&
    few.length > 1 &&
    few.every((edge) => many.some((e) => same(e, edge)))
  )
}

/** A table's boxes counted by the edges of a table with more columns. */
function onEdges(table: PageTable, edges: readonly number[]): (readonly Box[])[] {
  const index = (at: number) =>
    edges.reduce((best, edge, i) => (Math.abs(edge - at) < Math.abs((edges[best] ?? 0) - at) ? i : best), 0)
  const places = table.xs.map(index)
  return table.rows.map((row) =>
    row.map((box) => {
      const column = places[box.column] ?? box.column
      const end = places[box.column + box.columnSpan] ?? column + box.columnSpan
      return { ...box, column, columnSpan: end - column }
    }),
  )
}

function joined(above: PageTable, below: PageTable): PageTable {
  const xs = above.xs.length < below.xs.length ? below.xs : above.xs
  return { ...above, xs, bottom: below.bottom, rows: joinRows(onEdges(above, xs), onEdges(below, xs)) }
}

/** Text in the height of a table, left of its first line: in a box that the end of a page left open. */
function isBeside(item: PageItem | LooseTable, table: PageTable): boolean {
  return (
    item.kind === "line" &&
    item.top > table.top &&
    item.top < table.bottom &&
    item.line.right <= (table.xs[0] ?? 0) + near
  )
}

/** What is left of columns that lie off the sheet, on the right of a table: figures that cannot be told. */
function isOffSheet(item: PageItem | LooseTable, table: PageTable): boolean {
  return (
    item.kind === "line" &&
    item.line.signs.every(({ text, from }) => text === unknownSign && from >= (table.xs.at(-1) ?? 0) - near)
  )
}

/** The table at the end of what was read so far, and its index; null where something else stands behind it. */
function lastTable(all: readonly (PageItem | LooseTable)[]): { table: PageTable; at: number } | null {
  const at = all.findLastIndex((item) => item.kind === "table")
  const table = all[at]
  if (table?.kind !== "table") return null
  return all.slice(at + 1).every((item) => isOffSheet(item, table)) ? { table, at } : null
}

/** Tables that go on over the ends of pages made one, as their author made them. */
export function continueTables(pages: readonly (readonly (PageItem | LooseTable)[])[]): (PageItem | LooseTable)[] {
  const all: (PageItem | LooseTable)[] = []
  for (const items of pages) {
    const last = lastTable(all)
    const first = items.find((item) => item.kind === "table")
    const before = first ? items.slice(0, items.indexOf(first)) : []
    if (first && last && sameColumns(last.table.xs, first.xs) && before.every((item) => isBeside(item, first))) {
      all[last.at] = joined(last.table, first)
      all.push(...items.filter((item) => item !== first && !isBeside(item, first)))
    } else all.push(...items)
  }
  return all
}
