import type { Moves } from "./moves.ts"
import type { Projection } from "./projection.ts"

/** Which cells and moves are off at a depth: a cell of theirs is taken, or everything with them was tried already. */
export interface Off {
  readonly cells: Int32Array
  readonly moves: Int32Array
}

/** Which move each term of a move belongs to; the first of a cell's terms, and the next after each, or -1. */
interface Terms {
  readonly moveOf: Int32Array
  readonly head: Int32Array
  readonly next: Int32Array
}

/** What a search knows at a point: the projected equalities, what was chosen on the way there, and what is off. */
export class State {
  readonly projection: Projection
  readonly moves: Moves
  readonly moveWords: number
  /** The cells that were chosen to change, and the rows they were solved in. */
  readonly chosen: number[] = []
  readonly solvedIn: number[] = []
  readonly moved: number[] = []
  private readonly offs: Off[] = []
  private readonly touching: Int32Array
  private terms: Terms | null = null

  constructor(moves: Moves, projection: Projection) {
    this.moves = moves
    this.projection = projection
    this.moveWords = Math.ceil(moves.count / 32)
    this.touching = new Int32Array(projection.rows * this.moveWords)
    projection.fresh.fill(0)
  }

  off(depth: number): Off {
    const known = this.offs[depth]
    if (known) return known
    const made = { cells: new Int32Array(this.projection.words), moves: new Int32Array(this.moveWords) }
    this.offs[depth] = made
    return made
  }

  /** How much a move changes a projected row. */
  effect(row: number, move: number): number {
    const { cells, deltas, starts } = this.moves
    const end = starts[move + 1] as number
    let sum = 0
    for (let term = starts[move] as number; term < end; term++)
      sum += this.projection.at(row, cells[term] as number) * (deltas[term] as number)
    return sum
  }

  /** The bit set of the moves that change a projected row; it begins at `row * moveWords`. */
  touched(row: number): Int32Array {
    const { touching, moveWords, projection } = this
    if (projection.fresh[row] === 1) return touching
    projection.fresh[row] = 1
    const from = row * moveWords
    for (let word = 0; word < moveWords; word++) {
      let bits = 0
      const end = Math.min(this.moves.count, word * 32 + 32)
      for (let move = word * 32; move < end; move++) if (this.effect(row, move) !== 0) bits |= 1 << (move & 31)
      touching[from + word] = bits
    }
    return touching
  }

  pivot(row: number, cell: number, depth: number): void {
    this.projection.pivot(row, cell, depth)
    this.chosen.push(cell)
    this.solvedIn.push(row)
  }

  undoPivot(depth: number): void {
    this.chosen.pop()
    this.projection.undo(this.solvedIn.pop() as number, depth)
  }

  /** Adds a move to the residuals of all rows, solved ones too, or takes it back. */
  shift(move: number, sign: 1 | -1): void {
    const { residual, rows } = this.projection
    for (let row = 0; row < rows; row++) residual[row] = (residual[row] as number) + sign * this.effect(row, move)
  }

  /** The open rows that do not hold. */
  broken(): number[] {
    const { residual, done, rows } = this.projection
    const found: number[] = []
    for (let row = 0; row < rows; row++) if (residual[row] !== 0 && done[row] === 0) found.push(row)
    return found
  }

  /** Hands the next depth what is off here. */
  descend(depth: number): Off {
    const [here, next] = [this.off(depth), this.off(depth + 1)]
    next.cells.set(here.cells)
    next.moves.set(here.moves)
    return next
  }

  /** Takes a cell out: nothing else may change it. */
  take(off: Off, cell: number): void {
    switchOff(off.cells, cell)
    const { moveOf, head, next } = this.termsOf()
    for (let term = head[cell] as number; term >= 0; term = next[term] as number)
      switchOff(off.moves, moveOf[term] as number)
  }

  /** The terms of the moves in lists, one for each cell. */
  private termsOf(): Terms {
    if (this.terms) return this.terms
    const { cells, starts, count } = this.moves
    const made = {
      moveOf: new Int32Array(cells.length),
      head: new Int32Array(this.projection.columns).fill(-1),
      next: new Int32Array(cells.length),
    }
    for (let move = 0; move < count; move++)
      for (let term = starts[move] as number; term < (starts[move + 1] as number); term++) {
        const cell = cells[term] as number
        made.moveOf[term] = move
        made.next[term] = made.head[cell] as number
        made.head[cell] = term
      }
    this.terms = made
    return made
  }
}

export function switchOff(off: Int32Array, index: number): void {
  off[index >> 5] = (off[index >> 5] as number) | (1 << (index & 31))
}

export function isOff(off: Int32Array, index: number): boolean {
  return ((off[index >> 5] as number) & (1 << (index & 31))) !== 0
}
