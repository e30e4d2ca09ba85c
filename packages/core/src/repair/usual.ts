import type { LinearSystem } from "./linear-system.ts"
import { usualShares } from "./usual-shares.ts"

/** A grid of sums whose figures have no more in common than their size. */
export interface Grid {
  readonly width: number
  /** The column that holds the sums of the lines. */
  readonly sums: number
}

/**
 * A grid whose lines lie in blocks, each of which shares out the same things once, by line and by column: what came in
 * was new or carried in, and it was answered in one way or is still open.
 */
export interface SharedOut extends Grid {
  /** Per line the block that it lies in; -1 where it is the sum of others. */
  readonly blocks: readonly number[]
  /** Per line what it usually holds; 0 where nothing is known of it. */
  readonly sizes: readonly number[]
}

interface Layout extends Omit<SharedOut, "width" | "sizes"> {
  /** Per line its share of all that was handled; 0 where nothing is known. */
  readonly shares: readonly number[]
  readonly received: number
  readonly carriedIn: number
  readonly handled: number
  readonly carriedOut: number
}

/** Of all that was handled, how much is usually carried over from year to year. */
const carried = 0.05

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
  const asked = system.table === "requests"
  const outcomes = asked ? usualShares(system.form) : new Map<string, number>()
  const came = ["received", "carried-in"]
  const went = [...outcomes.keys(), "carried-out"]
  const made = {
    sums: sumColumn(system),
    blocks: lines.map((line) => (came.includes(line) ? 0 : went.includes(line) ? 1 : -1)),
    shares: lines.map((line) => outcomes.get(line) ?? (line.startsWith("carried-") ? carried : 0)),
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
  const open = printed(layout.carriedOut)
  const parts = layout.blocks.reduce((sum, block, line) => (block === 1 ? sum + printed(line) : sum), -open)
  return middle(parts, printed(layout.received) + printed(layout.carriedIn) - open, printed(layout.handled))
}

/** What is usual in a table; `null` where it is no grid with sums of its lines. */
export function usualOf(system: LinearSystem, figures: Float64Array): SharedOut | Grid | null {
  const { width } = system
  const layout = width === 0 ? null : layoutOf(system)
  if (layout === null || layout.sums < 0) return null
  const { sums, blocks, shares } = layout
  if (layout.handled < 0) return { width, sums }
  const handled = handledOf(layout, (line) => figures[line * width + sums] as number)
  return { width, sums, blocks, sizes: shares.map((share) => (share > 0 ? 0.05 + Math.max(0, handled) * share : 0)) }
}
