import { moveFrom } from "../report/grid-moves.ts"
import type { TableGrid } from "../report/table-grid.ts"
import { linesOf } from "./paste-block.ts"

/** Where Enter leads: down the column, and from its foot to the head of the next one; upwards the other way round. */
export function footOf(grid: TableGrid, cell: string, way: "down" | "up"): string {
  const next = moveFrom(grid, cell, way === "down" ? "ArrowDown" : "ArrowUp")
  if (next !== cell) return next
  const lines = linesOf(grid)
  const column = lines.find((line) => line.includes(cell))?.indexOf(cell) ?? 0
  return way === "down" ? (lines[0]?.[column + 1] ?? cell) : (lines.at(-1)?.[column - 1] ?? cell)
}
