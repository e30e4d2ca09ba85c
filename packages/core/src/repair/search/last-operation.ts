import { lowest, popCount } from "./bits.ts"
import type { Search } from "./search.ts"

/** Tries what alone would mend every broken row and break no other. Most fail at the first row that is looked at. */
export function lastOperation<S extends string>(search: Search<S>, broken: Int32Array, count: number, depth: number) {
  const { support, words } = search.state.projection
  let best = broken[0] as number
  let fewest = Number.POSITIVE_INFINITY
  for (let index = 0; index < count; index++) {
    const row = broken[index] as number
    let entries = 0
    for (let word = 0; word < words; word++) entries += popCount(support[row * words + word] as number)
    if (entries >= fewest) continue
    fewest = entries
    best = row
  }
  lastCell(search, broken, count, best, depth)
  lastMove(search, broken, count, best, depth)
}

function lastCell<S extends string>(
  search: Search<S>,
  broken: Int32Array,
  count: number,
  best: number,
  depth: number,
): void {
  const { state } = search
  const { projection } = state
  const off = state.off(depth).cells
  for (let word = 0; word < projection.words; word++) {
    let bits = (projection.support[best * projection.words + word] as number) & ~(off[word] as number)
    for (; bits !== 0; bits &= bits - 1) {
      const cell = word * 32 + lowest(bits)
      const by = -(projection.residual[best] as number) / projection.at(best, cell)
      if (!Number.isInteger(by) || !cellMends(search, broken, count, cell, by)) continue
      state.chosen.push(cell)
      state.solvedIn.push(best)
      search.emitter.emit(-1)
      state.chosen.pop()
      state.solvedIn.pop()
    }
  }
}

function cellMends<S extends string>(
  search: Search<S>,
  broken: Int32Array,
  count: number,
  cell: number,
  by: number,
): boolean {
  const { projection } = search.state
  for (let index = 0; index < count; index++) {
    const row = broken[index] as number
    if ((projection.residual[row] as number) + projection.at(row, cell) * by !== 0) return false
  }
  for (let row = 0; row < projection.rows; row++)
    if (projection.residual[row] === 0 && projection.at(row, cell) !== 0 && projection.done[row] === 0) return false
  return true
}

function lastMove<S extends string>(
  search: Search<S>,
  broken: Int32Array,
  count: number,
  best: number,
  depth: number,
): void {
  const { state } = search
  const off = state.off(depth).moves
  const touching = state.touched(best)
  for (let word = 0; word < state.moveWords; word++) {
    let bits = (touching[best * state.moveWords + word] as number) & ~(off[word] as number)
    for (; bits !== 0; bits &= bits - 1) {
      const move = word * 32 + lowest(bits)
      if (!moveMends(search, broken, count, move)) continue
      state.shift(move, 1)
      state.moved.push(move)
      search.emitter.emit(-1)
      state.moved.pop()
      state.shift(move, -1)
    }
  }
}

function moveMends<S extends string>(search: Search<S>, broken: Int32Array, count: number, move: number): boolean {
  const { state } = search
  const { projection } = state
  for (let index = 0; index < count; index++) {
    const row = broken[index] as number
    if ((projection.residual[row] as number) + state.effect(row, move) !== 0) return false
  }
  for (let row = 0; row < projection.rows; row++)
    if (projection.residual[row] === 0 && projection.done[row] === 0 && state.effect(row, move) !== 0) return false
  return true
}
