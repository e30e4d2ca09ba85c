import type { Search } from "./search.ts"
import { solve } from "./solve.ts"
import { type State, switchOff } from "./state.ts"

/** How many values of a free parameter are tried from either end of its range. */
const tries = 50

/**
 * All equalities hold, and what was chosen would make a figure negative or no whole number. Such a figure can only
 * come right if something else that it depends on moves as well: everything that does is tried. What is bound by no
 * row any more is a free parameter, and its range follows from the bounds.
 */
export function unbind<S extends string>(search: Search<S>, left: number, depth: number): void {
  const { state, problem } = search
  const { projection, chosen } = state
  const bad = solve(state).findIndex((by, at) => !isCount(search, chosen[at] as number, by))
  if (bad < 0) return
  if (left === 1) {
    onlyFree(search, depth)
    return
  }
  const off = state.off(depth)
  const slopes = Float64Array.from({ length: projection.columns }, (_, cell) => solve(state, cell)[bad] ?? 0)
  for (let move = 0; move < problem.moves.count && problem.budget.left > 0; move++) {
    if (isOff(off.moves, move) || !bends(search, move, slopes)) continue
    search.tryMove(move, left, depth)
    switchOff(off.moves, move)
  }
  for (let cell = 0; cell < projection.columns && problem.budget.left > 0; cell++) {
    if (isOff(off.cells, cell) || slopes[cell] === 0 || chosen.includes(cell)) continue
    const row = openRow(state, cell)
    if (row >= 0) search.tryCell(cell, row, left, depth)
    switchOff(off.cells, cell)
  }
}

/** With one operation left, only what touches no open row keeps the equalities. */
function onlyFree<S extends string>(search: Search<S>, depth: number): void {
  const { state, problem } = search
  const { projection, chosen } = state
  const off = state.off(depth)
  for (let cell = 0; cell < projection.columns; cell++)
    if (!isOff(off.cells, cell) && !chosen.includes(cell) && openRow(state, cell) < 0) alongFree(search, cell)
  for (let move = 0; move < problem.moves.count; move++) {
    if (isOff(off.moves, move)) continue
    let row = 0
    while (row < projection.rows && (projection.done[row] !== 0 || state.effect(row, move) === 0)) row += 1
    if (row === projection.rows) search.tryMove(move, 1, depth)
  }
}

/** A row that is still open and contains the cell; -1 where there is none. */
function openRow({ projection }: State, cell: number): number {
  for (let row = 0; row < projection.rows; row++)
    if (projection.done[row] === 0 && projection.at(row, cell) !== 0) return row
  return -1
}

const isOff = (off: Int32Array, index: number) => (((off[index >> 5] as number) >> (index & 31)) & 1) === 1

function isCount<S extends string>(search: Search<S>, cell: number, by: number): boolean {
  return Number.isInteger(by) && (search.problem.figures[cell] as number) + by >= 0
}

/** Whether a move changes the figure that the slopes belong to. */
function bends<S extends string>(search: Search<S>, move: number, slopes: Float64Array): boolean {
  const { starts, cells, deltas } = search.problem.moves
  let sum = 0
  for (let term = starts[move] as number; term < (starts[move + 1] as number); term++)
    sum += (slopes[cells[term] as number] as number) * (deltas[term] as number)
  return sum !== 0
}

/** The readings along a free parameter, from both ends of the range in which no figure is negative. */
function alongFree<S extends string>(search: Search<S>, free: number): void {
  const { state, problem } = search
  const base = solve(state)
  const direction = solve(state, free)
  let low = -(problem.figures[free] as number)
  let high = Number.POSITIVE_INFINITY
  for (let at = 0; at < base.length; at++) {
    const figure = problem.figures[state.chosen[at] as number] as number
    const bound = -(figure + (base[at] as number)) / (direction[at] as number)
    if ((direction[at] as number) > 0) low = Math.max(low, Math.ceil(bound))
    if ((direction[at] as number) < 0) high = Math.min(high, Math.floor(bound))
  }
  for (let by = low; by <= Math.min(high, low + tries); by++) search.emitter.emit(free, by)
  if (high === Number.POSITIVE_INFINITY) return
  for (let by = Math.max(high - tries, low + tries + 1); by <= high; by++) search.emitter.emit(free, by)
}
