import { groupBy } from "./group-by.ts"
import type { SheetCell } from "./sheet.ts"

/** Rows in which merged cells go on and nothing begins. */
interface Idle {
  readonly from: number
  readonly to: number
  /** How many idle rows stand before them. */
  readonly before: number
}

function idleRows(cells: readonly SheetCell[]): Idle[] {
  const rows = [...groupBy(cells, (cell) => cell.row)].sort(([a], [b]) => a - b)
  const idle: Idle[] = []
  let [end, before] = [0, 0]
  rows.forEach(([row, begun], index) => {
    for (const cell of begun) end = Math.max(end, row + cell.rowSpan)
    const [from, to] = [row + 1, Math.min(end, rows[index + 1]?.[0] ?? end)]
    if (to <= from) return
    idle.push({ from, to, before })
    before += to - from
  })
  return idle
}

/** How many idle rows stand before a row. */
function countBefore(idle: readonly Idle[], row: number): number {
  let [low, high] = [0, idle.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((idle[middle]?.from ?? 0) < row) low = middle + 1
    else high = middle
  }
  const last = idle[low - 1]
  return last ? last.before + Math.min(row, last.to) - last.from : 0
}

/**
 * Exports merge the cells of a line over several rows of a sheet, to make it as tall as it was printed. What goes on
 * in such a row is no line of its own: the rows are taken out, and the cells are as tall as their lines.
 */
export function withoutIdleRows(cells: readonly SheetCell[]): SheetCell[] {
  const idle = idleRows(cells)
  return cells.map((cell) => {
    const row = cell.row - countBefore(idle, cell.row)
    const end = cell.row + cell.rowSpan
    return { ...cell, row, rowSpan: end - countBefore(idle, end) - row }
  })
}
