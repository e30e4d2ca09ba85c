import type { RowShape } from "./row-shape.ts"

/** Edges that differ by less are one: word processors let rows drift apart by a hair. */
const widestDrift = 60

/** The columns that the edges of all rows make: for an edge, the number of the column that begins there. */
export function columnsOf(shapes: readonly RowShape[]): (edge: number) => number {
  const edges = [...new Set(shapes.flatMap((shape) => shape.flatMap((cell) => [cell.left, cell.right])))]
  edges.sort((a, b) => a - b)
  const widths = shapes.flatMap((shape) => shape.map((cell) => cell.right - cell.left)).filter((width) => width > 0)
  const drift = Math.min(
    widestDrift,
    widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY) / 3,
  )
  const columns = new Map<number, number>()
  let column = -1
  let start = Number.NEGATIVE_INFINITY
  for (const edge of edges) {
    if (edge - start > drift) {
      column += 1
      start = edge
    }
    columns.set(edge, column)
  }
  return (edge) => columns.get(edge) ?? 0
}
