import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { type CellPiece, type Piece, type TableChange, type TablePiece, textOfPieces } from "./pieces.ts"

interface Growing {
  readonly row: number
  readonly column: number
  rowSpan: number
  columnSpan: number
  readonly pieces: readonly Piece[]
  readonly at: number | undefined
}

/** Lays cells out on the grid of a table, row by row. */
export class GridBuilder {
  readonly #rows: Growing[][] = []
  readonly #changes: TableChange[] = []
  /** The cells of a merge that may go on downwards, by the column in which they begin. */
  #merges = new Map<number, Growing>()
  #column = 0
  #columns = 0

  beginRow(before = 0): void {
    this.#rows.push([])
    this.#column = 0
    this.#count(1)
    this.skip(before)
  }

  /** Leaves columns of the grid without a cell. */
  skip(columns: number): void {
    this.#count(columns)
    this.#column += columns
  }

  #count(columns: number): void {
    this.#columns += columns
    if (this.#columns > limits.cells) throw new Failure("markup-too-complex")
  }

  /** Columns that a cell covers come again as cells of their own. */
  back(columns: number): void {
    this.#column -= columns
  }

  add(columnSpan: number, rowSpan: number, pieces: readonly Piece[], at?: number): Growing {
    const row = this.#rows.length - 1
    const cell: Growing = { row, column: this.#column, rowSpan, columnSpan, pieces, at }
    this.#rows.at(-1)?.push(cell)
    this.skip(columnSpan)
    return cell
  }

  /** A cell that may be continued in the next row. */
  addMerge(columnSpan: number, pieces: readonly Piece[], at?: number): void {
    const cell = this.add(columnSpan, 1, pieces, at)
    this.#merges.set(cell.column, cell)
  }

  /** Continues the cell above, where one that ends here begins in this column. */
  continueMerge(columnSpan: number, fits: (above: { readonly columnSpan: number }) => boolean): boolean {
    const above = this.#merges.get(this.#column)
    if (!above || above.row + above.rowSpan !== this.#rows.length - 1 || !fits(above)) return false
    above.rowSpan += 1
    this.skip(columnSpan)
    return true
  }

  /** Widens the last cell of the row. */
  widen(columnSpan: number): boolean {
    const last = this.#rows.at(-1)?.at(-1)
    if (!last) return false
    last.columnSpan += columnSpan
    this.skip(columnSpan)
    return true
  }

  change(kind: TableChange["kind"], text: string): void {
    this.#changes.push({ row: Math.max(0, this.#rows.length - 1), text, kind })
  }

  /** The text of the row so far. */
  rowText(): string {
    return (this.#rows.at(-1) ?? []).map((cell) => textOfPieces(cell.pieces)).join(" ")
  }

  table(): TablePiece {
    // A span goes no further than the table does.
    const end = this.#rows.length
    const rows: readonly (readonly CellPiece[])[] = this.#rows.map((cells) =>
      cells.map((cell) => ({ ...cell, rowSpan: Math.max(1, Math.min(cell.rowSpan, end - cell.row)) })),
    )
    return { kind: "table", rows, changes: this.#changes }
  }
}
