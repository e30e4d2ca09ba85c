import type { TableCell } from "../../document.ts"
import { boxText, isFull } from "./box-text.ts"
import { closeGaps } from "./close-gaps.ts"
import { withoutThin } from "./drop-thin.ts"
import { findFrames } from "./find-frames.ts"
import { frameGrid, type Grid } from "./frame-grid.ts"
import { isHalfRuled, isPiece } from "./half-ruled.ts"
import { mergeRules } from "./merge-rules.ts"
import { type PageContent, type Sign, unknownSign } from "./page-content.ts"
import { type Line, linesOf } from "./text-lines.ts"

/** A box of a table. */
export interface Box extends TableCell {
  readonly page: number
  /** Its text fills its last line, and may go on where the table does. */
  readonly full: boolean
}

/** A ruled table as one page shows it. */
export interface PageTable {
  readonly kind: "table"
  readonly page: number
  readonly top: number
  readonly bottom: number
  /** Edges of the columns. */
  readonly xs: readonly number[]
  readonly rows: readonly (readonly Box[])[]
}

export interface PageLine {
  readonly kind: "line"
  readonly page: number
  readonly top: number
  readonly line: Line
}

export type PageItem = PageTable | PageLine

/** The box between two edges that holds a place. */
function between(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 1]
  if (!(at >= (edges[0] ?? 0) && at < (edges[high] ?? 0))) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}

const isDigit = (sign: Sign) => sign.text === unknownSign || /^\p{Nd}/u.test(sign.text)

/** Digits that touch across a line between two boxes: one number that is too wide, or two. Neither is known then. */
function runsOver(sign: Sign, before: Sign | undefined): boolean {
  if (!before || sign.upright || !isDigit(sign) || !isDigit(before)) return false
  return Math.abs(sign.base - before.base) < 0.1 * sign.size && Math.abs(sign.from - before.to) < 0.15 * sign.size
}

/** Line by line; base lines that differ by less than anybody sees are one. */
function inReadingOrder(signs: readonly Sign[]): Sign[] {
  return [...signs].sort((a, b) => Math.round(a.base * 2) - Math.round(b.base * 2) || a.from - b.from)
}

/**
 * Where a sign stands between left and right. The middle of one that the edge of the sheet cuts may lie beyond the last
 * line of a table that ends there too: it stands in the box that it begins in, which is not blank.
 */
function placeAcross(sign: Sign, edges: readonly number[]): number {
  const [left = 0, right = 0] = [edges[0], edges.at(-1)]
  if (sign.text !== unknownSign || sign.upright) return sign.x
  if (sign.x >= right && sign.from < right) return right - Number.EPSILON * right * 2
  return sign.x < left && sign.to > left ? left : sign.x
}

/** Parts the signs that stand inside a grid into its boxes, and gives back the others. */
function fill(grid: Grid, signs: readonly Sign[]): { boxes: Map<number, Sign[]>; outside: Sign[] } {
  const boxes = new Map<number, Sign[]>()
  const outside: Sign[] = []
  const put = (id: number, sign: Sign) => {
    const box = boxes.get(id)
    if (box) box.push(sign)
    else boxes.set(id, [sign])
  }
  let last: { readonly id: number; readonly sign: Sign } | null = null
  for (const sign of inReadingOrder(signs)) {
    const id = grid.owner[between(grid.ys, sign.y)]?.[between(grid.xs, placeAcross(sign, grid.xs))]
    if (last && last.id !== id && runsOver(sign, last.sign)) {
      if (id !== undefined) put(id, { ...sign, text: unknownSign })
      put(last.id, { ...last.sign, text: unknownSign })
    }
    if (id === undefined) {
      outside.push(sign)
      continue
    }
    put(id, sign)
    last = { id, sign }
  }
  return { boxes, outside }
}

/** How wide each box is, by its name. */
function widthsOf(grid: Grid): Map<number, number> {
  const edges = new Map<number, readonly [from: number, to: number]>()
  for (const line of grid.owner)
    line.forEach((id, column) => {
      const [from, to] = [grid.xs[column] ?? 0, grid.xs[column + 1] ?? 0]
      const known = edges.get(id) ?? [from, to]
      edges.set(id, [Math.min(from, known[0]), Math.max(to, known[1])])
    })
  return new Map([...edges].map(([id, [from, to]]) => [id, to - from]))
}

function rowsOf(grid: Grid, boxes: ReadonlyMap<number, readonly Sign[]>, page: number): Box[][] {
  const seen = new Set<number>()
  return grid.owner.map((line, row) =>
    line.flatMap((id, column) => {
      if (seen.has(id)) return []
      seen.add(id)
      let [columnSpan, rowSpan] = [1, 1]
      while (line[column + columnSpan] === id) columnSpan += 1
      while (grid.owner[row + rowSpan]?.[column] === id) rowSpan += 1
      const width = (grid.xs[column + columnSpan] ?? 0) - (grid.xs[column] ?? 0)
      const inside = boxes.get(id) ?? []
      return [{ text: boxText(inside, width), row, column, rowSpan, columnSpan, page, full: isFull(inside, width) }]
    }),
  )
}

const area = ({ xs, ys }: Grid) => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0))

/** What stands on a page from top to bottom: ruled tables, and lines of text outside of them. */
export function pageItems(content: PageContent, page: number): PageItem[] {
  // One box is a frame around text, not a table. What lies inside another is filled first.
  const grids = findFrames(closeGaps(mergeRules(content.rules), content.signs))
    .map((frame) => withoutThin(frameGrid(frame), content.signs))
    .filter((grid) => grid.boxes > 1)
    .sort((a, b) => area(a) - area(b))
  let signs: readonly Sign[] = content.signs
  const tables = grids.flatMap((grid): PageTable[] => {
    const { boxes, outside } = fill(grid, signs)
    const few = grid.ys.length < 4
    if (isHalfRuled(boxes, widthsOf(grid)) || (few && isPiece(grid, boxes.values(), outside))) return []
    signs = outside
    const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)]
    return [{ kind: "table", page, top, bottom, xs: grid.xs, rows: rowsOf(grid, boxes, page) }]
  })
  const printed = tables.filter((table) => table.rows.some((row) => row.some((cell) => cell.text !== "")))
  // What lies off the sheet is not printed; but a figure beside it is there, cannot be told, and leaves no blank cell.
  const on = signs.filter(
    ({ text, x, y }) => y >= 0 && y <= content.height && ((x >= 0 && x <= content.width) || text === unknownSign),
  )
  const lines = linesOf(on).map((line): PageLine => ({ kind: "line", page, top: line.y, line }))
  return [...printed, ...lines].sort((a, b) => a.top - b.top)
}
