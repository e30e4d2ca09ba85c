import type { Grid } from "./frame-grid.ts"
import type { Sign } from "./page-content.ts"

/** Rows and columns narrower than this, in which nothing is printed, are gaps between boxes. */
const thinnest = 8

/** Which of the strips between edges are no gaps. */
function kept(edges: readonly number[], middles: readonly number[]): number[] {
  const strips = edges.slice(1).map((_, index) => index)
  return strips.filter((index) => {
    const [from = 0, to = 0] = [edges[index], edges[index + 1]]
    return to - from >= thinnest || middles.some((middle) => middle >= from && middle < to)
  })
}

/** The edges without those strips: where one was, the middle of it. */
function edgesOf(edges: readonly number[], strips: readonly number[]): number[] {
  const inner = strips.slice(1).map((strip, index) => {
    const before = strips[index] ?? strip
    return ((edges[before + 1] ?? 0) + (edges[strip] ?? 0)) / 2
  })
  const [first = 0, last = 0] = [edges[strips[0] ?? 0], edges[(strips.at(-1) ?? 0) + 1]]
  return [first, ...inner, last]
}

/** Empty boxes are at least this high: browsers leave them nothing but their padding. */
const leastHigh = 4

/**
 * Whether the only thin strip is the last row, parted into as many boxes as the one above it: the figures' row, left
 * blank below its header. A table whose boxes stand apart has a gap behind each of its rows, and none is parted.
 */
function endsBlank(grid: Grid, rows: readonly number[]): boolean {
  const last = grid.ys.length - 2
  const [top = 0, bottom = 0] = [grid.ys[last], grid.ys[last + 1]]
  const parts = (row: number) => new Set(grid.owner[row]).size
  const own = new Set(grid.owner[last]).size
  const isOnly = rows.length === last && rows.at(-1) === last - 1
  return isOnly && bottom - top >= leastHigh && own > 2 && own >= parts(last - 1)
}

/** A grid without the gaps that lines draw between boxes which stand apart. */
export function withoutThin(grid: Grid, signs: readonly Sign[]): Grid {
  const printed = signs.filter((sign) => sign.text !== " ")
  const [left = 0, right = 0, top = 0, bottom = 0] = [grid.xs[0], grid.xs.at(-1), grid.ys[0], grid.ys.at(-1)]
  const inside = printed.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom)
  const filled = kept(
    grid.ys,
    inside.map((sign) => sign.y),
  )
  const columns = kept(
    grid.xs,
    inside.map((sign) => sign.x),
  )
  const rows = endsBlank(grid, filled) ? [...filled, grid.ys.length - 2] : filled
  const all = rows.length === grid.ys.length - 1 && columns.length === grid.xs.length - 1
  if (all || rows.length === 0 || columns.length === 0) return grid
  const owner = rows.map((row) => columns.map((column) => grid.owner[row]?.[column] ?? 0))
  return {
    xs: edgesOf(grid.xs, columns),
    ys: edgesOf(grid.ys, rows),
    owner,
    boxes: new Set(owner.flat()).size,
  }
}
