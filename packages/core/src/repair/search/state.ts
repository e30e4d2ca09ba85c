import type { Moves } from "./moves.ts"
import type { Projection } from "./projection.ts"
import type { Off, Room } from "./room.ts"

/** What a search knows at a point: the projected equalities, what was chosen on the way there, and what is off. */
export class State {
  readonly projection: Projection
  readonly moves: Moves
  readonly moveWords: number
  /** The cells that were chosen to change, and the rows they were solved in. */
  readonly chosen: number[] = []
  readonly solvedIn: number[] = []
  readonly moved: number[] = []
  readonly room: Room
  /** Where the terms of the moves stand in lists, one for each cell; `null` until somebody asks. */
  private terms: Int32Array | null = null

  constructor(moves: Moves, projection: Projection) {
    this.moves = moves
    this.projection = projection
    this.moveWords = Math.ceil(moves.count / 32)
    this.room = projection.room(this.moveWords)
    this.begin()
  }

  /** Starts anew. What is kept in the room or was derived from the projection counts as long as nobody else used them. */
  begin(): void {
    if (this.projection.user === this) return
    this.projection.user = this
    this.projection.fresh.fill(0)
    this.terms = null
  }

  off(depth: number): Off {
    return this.room.off(depth)
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
    const { moveWords } = this
    const { fresh, matrix, columns } = this.projection
    const { touching } = this.room
    if (fresh[row] === 1) return touching
    fresh[row] = 1
    const { count, cells, deltas, starts } = this.moves
    const [from, first] = [row * moveWords, row * columns]
    let term = 0
    for (let word = 0; word < moveWords; word++) {
      let bits = 0
      const end = Math.min(count, word * 32 + 32)
      for (let move = word * 32; move < end; move++) {
        // As `effect` has it, without finding its way anew for each of hundreds.
        let sum = 0
        for (const last = starts[move + 1] as number; term < last; term++)
          sum += (matrix[first + (cells[term] as number)] as number) * (deltas[term] as number)
        if (sum !== 0) bits |= 1 << (move & 31)
      }
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
    const { residual, rows, columns, matrix } = this.projection
    const { cells, deltas, starts } = this.moves
    const end = starts[move + 1] as number
    for (let term = starts[move] as number; term < end; term++) {
      const by = sign * (deltas[term] as number)
      for (let row = 0, at = cells[term] as number; row < rows; row++, at += columns)
        residual[row] = (residual[row] as number) + by * (matrix[at] as number)
    }
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
    const terms = this.terms ?? this.listTerms()
    for (let term = this.room.head[cell] as number; term >= 0; term = terms[2 * term + 1] as number)
      switchOff(off.moves, terms[2 * term] as number)
  }

  private listTerms(): Int32Array {
    const { cells, starts, count } = this.moves
    const { head } = this.room
    const terms = this.room.termsFor(starts[count] as number)
    head.fill(-1)
    for (let move = 0; move < count; move++)
      for (let term = starts[move] as number; term < (starts[move + 1] as number); term++) {
        const cell = cells[term] as number
        terms[2 * term] = move
        terms[2 * term + 1] = head[cell] as number
        head[cell] = term
      }
    this.terms = terms
    return terms
  }
}

export function switchOff(off: Int32Array, index: number): void {
  off[index >> 5] = (off[index >> 5] as number) | (1 << (index & 31))
}

export function isOff(off: Int32Array, index: number): boolean {
  return ((off[index >> 5] as number) & (1 << (index & 31))) !== 0
}
