import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import type { Frame } from "./find-frames.ts"
import { near } from "./merge-rules.ts"
import type { Rule } from "./page-content.ts"

/** The boxes of a drawn table: where its lines run, and which boxes are one because no line parts them. */
export interface Grid {
  /** Edges of the columns and of the rows, ascending. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** For each row and column the box that it belongs to, named by its first row and column. */
  readonly owner: readonly (readonly number[])[]
  readonly boxes: number
}

function edges(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const groups: number[][] = []
  for (const value of sorted) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && value - group[0] <= near) group.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}

/** Tables without lines at their sides are as wide as their lying lines, and as high as their standing ones. */
function outer(own: readonly number[], across: readonly Rule[]): number[] {
  const least = across.reduce((value, rule) => Math.min(value, rule.from), Number.POSITIVE_INFINITY)
  const most = across.reduce((value, rule) => Math.max(value, rule.to), Number.NEGATIVE_INFINITY)
  const [first = least, last = most] = [own[0], own.at(-1)]
  return [...(first - least > 2 * near ? [least] : []), ...own, ...(most - last > 2 * near ? [most] : [])]
}

/** Whether a line parts two boxes: drawn along most of their common side. */
function walls(rules: readonly Rule[], at: readonly number[], cuts: readonly number[]): boolean[][] {
  const covered = at.map(() => cuts.slice(1).map(() => 0))
  for (const rule of rules) {
    const line = nearest(at, rule.at)
    cuts.slice(1).forEach((to, index) => {
      const from = cuts[index] ?? to
      const row = covered[line]
      if (row) row[index] = (row[index] ?? 0) + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from))
    })
  }
  return covered.map((row) => row.map((length, index) => length > 0.6 * ((cuts[index + 1] ?? 0) - (cuts[index] ?? 0))))
}

function nearest(values: readonly number[], to: number): number {
  return values.reduce(
    (best, value, index) => (Math.abs(value - to) < Math.abs((values[best] ?? 0) - to) ? index : best),
    0,
  )
}

/** The grid that the lines of a table draw. */
export function frameGrid(frame: Frame): Grid {
  const xs = outer(edges(frame.standing.map((rule) => rule.at)), frame.lying)
  const ys = outer(edges(frame.lying.map((rule) => rule.at)), frame.standing)
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  if (rows * columns > limits.cells) throw new Failure("too-complex")
  const standing = walls(frame.standing, xs, ys)
  const lying = walls(frame.lying, ys, xs)
  const parent = Array.from({ length: rows * columns }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    while ((parent[at] ?? at) !== at) at = parent[at] ?? at
    parent[index] = at
    return at
  }
  // The first box of those that are one names them all.
  const join = (a: number, b: number) => {
    const [one, other] = [root(a), root(b)]
    parent[Math.max(one, other)] = Math.min(one, other)
  }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column
      if (column + 1 < columns && !standing[column + 1]?.[row]) join(index, index + 1)
      if (row + 1 < rows && !lying[row + 1]?.[column]) join(index, index + columns)
    }
  const owner = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => root(row * columns + column)),
  )
  return { xs, ys, owner: squared(owner), boxes: new Set(owner.flat()).size }
}

/** Boxes that are no rectangle, since a line is drawn in part, are cut at each row: nothing is then one by mistake. */
function squared(owner: readonly (readonly number[])[]): number[][] {
  const extent = new Map<number, { rows: Set<number>; columns: Set<number>; count: number }>()
  owner.forEach((line, row) => {
    line.forEach((id, column) => {
      const known = extent.get(id) ?? { rows: new Set(), columns: new Set(), count: 0 }
      known.rows.add(row)
      known.columns.add(column)
      known.count += 1
      extent.set(id, known)
    })
  })
  return owner.map((line, row) =>
    line.map((id, column) => {
      const box = extent.get(id)
      if (!box || box.count === box.rows.size * box.columns.size) return id
      let first = column
      while (first > 0 && line[first - 1] === id) first -= 1
      return row * line.length + first
    }),
  )
}
