import { lowest } from "./bits.ts"
import { Room } from "./room.ts"

/** A sparse column of the matrix: the rows that it enters, with its integer entries. */
export type Column = readonly (readonly [row: number, value: number])[]

interface Saved {
  readonly matrix: Int32Array
  readonly residual: Float64Array
  readonly support: Int32Array
  readonly rows: Int32Array
  count: number
}

/**
 * The equalities as integer rows out of which columns are eliminated: what is left of a row after a column was chosen
 * no longer depends on how far that column moves. Rows that a column was solved in are `done`. All arithmetic is
 * exact: entries stay small, and callers see to it that residuals stay far below 2^53.
 */
export class Projection {
  readonly rows: number
  readonly columns: number
  readonly words: number
  readonly matrix: Int32Array
  readonly residual: Float64Array
  readonly done: Uint8Array
  /** Per row a bit set of the columns with an entry. */
  readonly support: Int32Array
  /** Per row 0 as soon as its entries change: for those who derive something from them. */
  readonly fresh: Uint8Array
  /** Who derived it. */
  user: object | null = null
  private readonly saved: Saved[] = []
  private readonly rooms = new Map<number, Room>()

  constructor(rows: number, columns: number) {
    this.rows = rows
    this.columns = columns
    this.words = Math.ceil(columns / 32)
    this.matrix = new Int32Array(rows * columns)
    this.residual = new Float64Array(rows)
    this.done = new Uint8Array(rows)
    this.support = new Int32Array(rows * this.words)
    this.fresh = new Uint8Array(rows)
  }

  static of(rows: number, columns: readonly Column[]): Projection {
    const projection = new Projection(rows, columns.length)
    columns.forEach((entries, column) => {
      for (const [row, value] of entries) projection.set(row, column, value)
    })
    return projection
  }

  /** Work space for a search over moves that fill so many words of bits. */
  room(moveWords: number): Room {
    const known = this.rooms.get(moveWords)
    if (known) return known
    const { rows, columns, words } = this
    const made = new Room({ rows, columns, words, moveWords })
    this.rooms.set(moveWords, made)
    return made
  }

  /** What is left of each column in the rows that are still open. */
  openColumns(): Column[] {
    const columns = Array.from({ length: this.columns }, (): [number, number][] => [])
    for (let row = 0; row < this.rows; row++)
      for (let column = 0; column < this.columns && this.done[row] === 0; column++)
        if (this.at(row, column) !== 0) columns[column]?.push([row, this.at(row, column)])
    return columns
  }

  private set(row: number, column: number, value: number): void {
    this.matrix[row * this.columns + column] = value
    const word = row * this.words + (column >> 5)
    const bits = this.support[word] as number
    this.support[word] = value === 0 ? bits & ~(1 << (column & 31)) : bits | (1 << (column & 31))
  }

  at(row: number, column: number): number {
    return this.matrix[row * this.columns + column] as number
  }

  /** Visits the columns with an entry in a row. */
  columnsOf(row: number, visit: (column: number) => void): void {
    for (let word = 0; word < this.words; word++)
      for (let bits = this.support[row * this.words + word] as number; bits !== 0; bits &= bits - 1)
        visit(word * 32 + lowest(bits))
  }

  /** An open row that a column enters, or -1. */
  rowWith(column: number): number {
    for (let row = 0; row < this.rows; row++) if (this.done[row] === 0 && this.at(row, column) !== 0) return row
    return -1
  }

  private storeAt(depth: number): Saved {
    const known = this.saved[depth]
    if (known) return known
    const made = {
      matrix: new Int32Array(this.rows * this.columns),
      residual: new Float64Array(this.rows),
      support: new Int32Array(this.rows * this.words),
      rows: new Int32Array(this.rows),
      count: 0,
    }
    this.saved[depth] = made
    return made
  }

  /** Solves `column` in `row` and eliminates it from all rows that are still open. `undo` takes it back. */
  pivot(row: number, column: number, depth: number): void {
    const store = this.storeAt(depth)
    const a = this.at(row, column)
    store.count = 0
    this.done[row] = 1
    for (let other = 0; other < this.rows; other++) {
      if (this.done[other] !== 0) continue
      const b = this.at(other, column)
      if (b === 0) continue
      this.save(store, other)
      this.combine(other, row, a, b)
    }
  }

  private save(store: Saved, row: number): void {
    const { columns, words } = this
    store.matrix.set(this.matrix.subarray(row * columns, (row + 1) * columns), store.count * columns)
    store.support.set(this.support.subarray(row * words, (row + 1) * words), store.count * words)
    store.residual[store.count] = this.residual[row] as number
    store.rows[store.count] = row
    store.count += 1
  }

  /** other := |a|·other − sign(a)·b·row, so that entries of ±1 stay ±1 as long as they can. */
  private combine(other: number, row: number, a: number, b: number): void {
    const { residual, support, words } = this
    const keep = Math.abs(a)
    const take = a < 0 ? -b : b
    this.fresh[other] = 0
    if (keep !== 1) this.multiply(other, keep)
    residual[other] = (residual[other] as number) * keep - take * (residual[row] as number)
    for (let word = 0; word < words; word++) {
      let bits = support[row * words + word] as number
      while (bits !== 0) {
        const column = word * 32 + 31 - Math.clz32(bits & -bits)
        bits &= bits - 1
        this.set(other, column, this.at(other, column) - take * this.at(row, column))
      }
    }
  }

  private multiply(row: number, factor: number): void {
    for (let column = 0; column < this.columns; column++)
      this.matrix[row * this.columns + column] = this.at(row, column) * factor
  }

  undo(row: number, depth: number): void {
    const { columns, words } = this
    const store = this.storeAt(depth)
    for (let index = 0; index < store.count; index++) {
      const other = store.rows[index] as number
      this.matrix.set(store.matrix.subarray(index * columns, index * columns + columns), other * columns)
      this.support.set(store.support.subarray(index * words, index * words + words), other * words)
      this.residual[other] = store.residual[index] as number
      this.fresh[other] = 0
    }
    this.done[row] = 0
  }
}
