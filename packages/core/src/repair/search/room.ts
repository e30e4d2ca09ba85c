/** Which cells and moves are off at a depth: a cell of theirs is taken, or everything with them was tried already. */
export interface Off {
  readonly cells: Int32Array
  readonly moves: Int32Array
}

/** The sizes of the tables that a search keeps. */
interface Sizes {
  readonly rows: number
  readonly columns: number
  readonly words: number
  readonly moveWords: number
}

/**
 * Work space of a search, kept for the next one over as many moves: to make it takes as long as to find a single slip. What
 * is left in it from before means nothing, and one search at a time has it.
 */
export class Room {
  readonly touching: Int32Array
  readonly seenCells: Int32Array
  readonly seenMoves: Int32Array
  /** Per cell the first of its terms in the moves, or -1. */
  readonly head: Int32Array
  private readonly sizes: Sizes
  private readonly offs: Off[] = []
  private readonly brokens: Int32Array[] = []
  private terms = new Int32Array(0)

  constructor(sizes: Sizes) {
    this.sizes = sizes
    this.touching = new Int32Array(sizes.rows * sizes.moveWords)
    this.seenCells = new Int32Array(sizes.words)
    this.seenMoves = new Int32Array(sizes.moveWords)
    this.head = new Int32Array(sizes.columns)
  }

  off(depth: number): Off {
    const known = this.offs[depth]
    if (known) return known
    const made = { cells: new Int32Array(this.sizes.words), moves: new Int32Array(this.sizes.moveWords) }
    this.offs[depth] = made
    return made
  }

  /** For the rows that do not hold at a depth. */
  broken(depth: number): Int32Array {
    const known = this.brokens[depth]
    if (known) return known
    const made = new Int32Array(this.sizes.rows)
    this.brokens[depth] = made
    return made
  }

  /** For two numbers a term: the move that it belongs to, and the next term of the same cell. */
  termsFor(count: number): Int32Array {
    if (this.terms.length < 2 * count) this.terms = new Int32Array(4 * count)
    return this.terms
  }
}
