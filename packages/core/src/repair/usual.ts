import type { LinearSystem } from "./linear-system.ts"
import { usualShares } from "./usual-shares.ts"

/** What is usual in a table of sums, as far as it says itself and as outcomes are shared out everywhere. */
export interface Usual {
  readonly width: number
  /** The column that holds the sums of the lines. */
  readonly sums: number
  /** What the parts of a line add up to. */
  readonly sizeOf: (line: number) => number
  /** What a line usually holds; 0 where nothing is known of it. */
  readonly line: (line: number) => number
  /** The share of its line that a cell usually has: that of its column in all other lines. */
  readonly share: (cell: number) => number
}

/** How much of a figure stands for what no other line shows: where all are empty, no column is likelier than another. */
const unseen = 0.15

interface Layout {
  /** -1 where the table has no sums of lines. */
  readonly sums: number
  /** Per line the share of all that was handled; 0 for what is no outcome. */
  readonly shares: readonly number[]
  readonly received: number
  readonly carriedIn: number
  readonly handled: number
  readonly carriedOut: number
}

/** The column that holds the sums of the lines, or -1. */
function sumColumn({ rows, width }: LinearSystem): number {
  const line = (cell: number) => Math.floor(cell / width)
  const row = rows.find(({ cells, total }) => total !== null && cells.every((cell) => line(cell) === line(total)))
  return row?.total == null ? -1 : row.total % width
}

const layouts = new WeakMap<LinearSystem, Layout>()

function layoutOf(system: LinearSystem): Layout {
  const known = layouts.get(system)
  if (known) return known
  const lines = system.cells.filter((_, cell) => cell % system.width === 0).map((id) => id.split("/")[1] ?? "")
  const shares = system.table === "requests" ? usualShares(system.form) : new Map<string, number>()
  const made = {
    sums: sumColumn(system),
    shares: lines.map((row) => shares.get(row) ?? 0),
    received: lines.indexOf("received"),
    carriedIn: lines.indexOf("carried-in"),
    handled: lines.indexOf("handled"),
    carriedOut: lines.indexOf("carried-out"),
  }
  layouts.set(system, made)
  return made
}

const middle = (a: number, b: number, c: number) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))

/**
 * How much was handled in all: by what came in and left, by the sum as printed, and by its parts, whichever lies in the
 * middle, for one of them may be wrong.
 */
function handledOf(layout: Layout, printed: (line: number) => number): number {
  const parts = layout.shares.reduce((sum, share, line) => (share > 0 ? sum + printed(line) : sum), 0)
  const passed = printed(layout.received) + printed(layout.carriedIn) - printed(layout.carriedOut)
  return middle(parts, passed, printed(layout.handled))
}

/** What is usual in a table; `null` where it is no grid with sums of its lines. */
export function usualOf(system: LinearSystem, figures: Float64Array): Usual | null {
  const { width } = system
  const layout = width === 0 ? null : layoutOf(system)
  if (layout === null || layout.sums < 0) return null
  const { sums, shares } = layout
  const columns = new Float64Array(width)
  for (let cell = 0; cell < figures.length; cell++)
    columns[cell % width] = (columns[cell % width] as number) + (figures[cell] as number)
  const known = shares.some((share) => share > 0)
  const handled = known ? handledOf(layout, (line) => figures[line * width + sums] as number) : 0
  return {
    width,
    sums,
    sizeOf: (line) => {
      let size = 0
      for (let column = 0; column < width; column++)
        if (column !== sums) size += figures[line * width + column] as number
      return size
    },
    line: (line) => ((shares[line] ?? 0) > 0 ? 0.05 + handled * (shares[line] as number) : 0),
    share: (cell) => {
      const first = cell - (cell % width)
      let [others, own] = [unseen * (width - 1), unseen]
      for (let column = 0; column < width; column++) {
        if (column === sums) continue
        const rest = (columns[column] as number) - (figures[first + column] as number)
        others += rest
        if (first + column === cell) own += rest
      }
      return own / others
    },
  }
}
