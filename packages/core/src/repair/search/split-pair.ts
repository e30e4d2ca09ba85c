import type { Projection } from "./projection.ts"
import type { Reading } from "./readings.ts"
import type { Search } from "./search.ts"
import { solve } from "./solve.ts"
import { isOff, type State } from "./state.ts"

/** What costs so much more than the reading that it comes from is not kept. */
const near = 150

/**
 * Takes two cells that were changed for three: two others make up for one of them where the second changes by another
 * amount, as in the corners of a rectangle. No search for fewer slips would ever list that.
 */
export function splitPair<S extends string>(search: Search<S>, { cells, to, cost }: Reading<S>): void {
  const { state, problem, emitter } = search
  const { projection } = state
  const pair = cells.map((cell, index) => (to[index] as number) - (problem.figures[cell] as number))
  const [one, two] = [cells[0] as number, cells[1] as number]
  search.withCell(one, projection.rowWith(one), 0, () =>
    search.withCell(two, projection.rowWith(two), 1, () => {
      for (const [left, right, factor] of parallels(state)) {
        const other = solve(state, right)
        // How far the pair moves for one step of the left, which the right makes up for in all other rows.
        const along = solve(state, left).map((by, at) => by + factor * (other[at] as number))
        for (let gone = 0; gone < 2; gone++) {
          const by = -(pair[gone] as number) / (along[gone] as number)
          const rest = (pair[1 - gone] as number) + by * (along[1 - gone] as number)
          if (Number.isInteger(by))
            emitter.emitCells([cells[1 - gone] as number, left, right], [rest, by, by * factor], cost + near)
        }
      }
    }),
  )
}

/** Into how many places columns are sorted by their sums. */
const places = 256

/** Odd numbers, one for each row, that are unlike each other. */
const keyOf = (row: number) => Math.imul(row + 1, 0x9e3779b1) | 1

/** Pairs of columns that may change and cancel each other out in all open rows, with the factor of the second. */
function parallels(state: State): [left: number, right: number, factor: number][] {
  const { projection } = state
  const { rows, columns, matrix, done } = projection
  const off = state.off(2).cells
  // A sum over the entries of each column that only parallel columns share, but for their sign and for chance.
  const sums = new Int32Array(columns)
  const leads = new Int32Array(columns)
  for (let row = 0; row < rows; row++) {
    if (done[row] !== 0) continue
    const key = keyOf(row)
    projection.columnsOf(row, (column) => {
      const value = matrix[row * columns + column] as number
      if (leads[column] === 0) leads[column] = value
      sums[column] = (sums[column] as number) + Math.imul(key, value)
    })
  }
  const pairs: [number, number, number][] = []
  const last = new Int16Array(places).fill(-1)
  const before = new Int16Array(columns)
  for (let column = 0; column < columns; column++) {
    const lead = leads[column] as number
    if (lead === 0 || isOff(off, column)) continue
    const sum = lead < 0 ? -(sums[column] as number) : (sums[column] as number)
    const place = (sum >>> 8) % places
    for (let left = last[place] as number; left >= 0; left = before[left] as number) {
      const factor = leads[left] === lead ? -1 : 1
      if (sums[column] === -factor * (sums[left] as number) && cancels(projection, left, column, factor))
        pairs.push([left, column, factor])
    }
    before[column] = last[place] as number
    last[place] = column
  }
  return pairs
}

function cancels(projection: Projection, left: number, right: number, factor: number): boolean {
  for (let row = 0; row < projection.rows; row++)
    if (projection.done[row] === 0 && projection.at(row, left) + factor * projection.at(row, right) !== 0) return false
  return true
}
