import { popCount } from "./bits.ts"
import type { Off } from "./room.ts"
import type { State } from "./state.ts"

/** Which broken row to branch on. */
export class BranchRow {
  private readonly state: State
  private readonly seenCells: Int32Array
  private readonly seenMoves: Int32Array

  constructor(state: State) {
    this.state = state
    this.seenCells = state.room.seenCells
    this.seenMoves = state.room.seenMoves
  }

  /**
   * The broken row with the fewest candidates. -1 where some row has none, or where more than `left` rows share no
   * candidate with each other: each of those needs an operation of its own.
   */
  choose(broken: Int32Array, count: number, off: Off, left: number): number {
    const { projection, moveWords } = this.state
    this.seenCells.fill(0)
    this.seenMoves.fill(0)
    let best = -1
    let fewest = Number.POSITIVE_INFINITY
    let disjoint = 0
    for (let index = 0; index < count; index++) {
      const row = broken[index] as number
      const touching = this.state.touched(row)
      const cells = look(projection.support, row * projection.words, off.cells, this.seenCells)
      const moves = look(touching, row * moveWords, off.moves, this.seenMoves)
      const candidates = (cells >> 1) + (moves >> 1)
      if (candidates === 0) return -1
      if (candidates < fewest) {
        fewest = candidates
        best = row
      }
      if (((cells | moves) & 1) !== 0) continue
      disjoint += 1
      if (disjoint > left) return -1
      mark(projection.support, row * projection.words, off.cells, this.seenCells)
      mark(touching, row * moveWords, off.moves, this.seenMoves)
    }
    return best
  }
}

/** Twice the number of bits that are set and not off, plus 1 where one of them was seen before. */
function look(bits: Int32Array, from: number, off: Int32Array, seen: Int32Array): number {
  let count = 0
  let met = 0
  for (let word = 0; word < seen.length; word++) {
    const open = (bits[from + word] as number) & ~(off[word] as number)
    count += popCount(open)
    met |= open & (seen[word] as number)
  }
  return count * 2 + (met === 0 ? 0 : 1)
}

function mark(bits: Int32Array, from: number, off: Int32Array, seen: Int32Array): void {
  for (let word = 0; word < seen.length; word++)
    seen[word] = (seen[word] as number) | ((bits[from + word] as number) & ~(off[word] as number))
}
