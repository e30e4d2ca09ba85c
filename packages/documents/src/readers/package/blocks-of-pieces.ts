import { Failure, type Place, type Warning } from "@gouji/core"
import { type Block, type Origin, paragraph, type Table, type TableCell, textOfLines } from "../../document.ts"
import { limits } from "../../limits.ts"
import { unsure } from "../flow/dresser.ts"
import { fold } from "../html-text.ts"
import {
  type BlocksPiece,
  type CellPiece,
  type Notes,
  type Piece,
  type TablePiece,
  type TextPiece,
  textOfPieces,
} from "./pieces.ts"

/** More warnings of a kind say no more. */
const mostWarnings = 100
const longestText = 60

const short = (text: string) => {
  const folded = fold(text)
  return folded.length > longestText ? `${folded.slice(0, longestText)}…` : folded
}

const originOf = ({ at }: { readonly at?: number | undefined }): { readonly origin?: Origin } =>
  at === undefined ? {} : { origin: { at } }

const isFrame = (piece: Piece): piece is TablePiece =>
  piece.kind === "table" && piece.changes.length === 0 && piece.rows.flat().length <= 1

/** A table of one cell within a cell is a frame around its text. */
function withoutFrames(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(isFrame)) return pieces
  return pieces.flatMap((piece) => (isFrame(piece) ? withoutFrames(piece.rows.flat()[0]?.pieces ?? []) : [piece]))
}

function withoutFramesIn(table: TablePiece): TablePiece {
  const rows = table.rows.map((cells) => cells.map((cell) => ({ ...cell, pieces: withoutFrames(cell.pieces) })))
  return { ...table, rows }
}

/** A table that lays out the page, not figures: it has tables within, or a single cell. */
function isLayout(table: TablePiece): boolean {
  const cells = table.rows.flat()
  return cells.length <= 1 || cells.some((cell) => cell.pieces.some((piece) => piece.kind === "table"))
}

/** Turns what a word processor's file holds into blocks, with warnings at their places. */
class BlockBuilder {
  readonly blocks: Block[] = []
  readonly warnings: Warning[] = []
  readonly #counts = new Map<string, number>()
  #cells = 0
  #characters = 0

  add(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.kind === "text") this.#addText(piece)
      else if (piece.kind === "unread") this.#warn("content-unread", this.#here(), null, piece.what)
      else if (piece.kind === "blocks") this.#addBlocks(piece)
      else this.#addTable(withoutFramesIn(piece))
    }
  }

  #warn(code: Warning["code"], place: Place | null, expected: string | null, found: string | null): void {
    const count = (this.#counts.get(code) ?? 0) + 1
    this.#counts.set(code, count)
    if (count <= mostWarnings) this.warnings.push({ code, place, cells: [], expected, found })
  }

  #here(text = ""): Place {
    return { block: this.blocks.length, row: null, column: null, page: null, text }
  }

  #count(text: string): string {
    this.#characters += text.length
    if (this.#characters > limits.characters) {
      throw new Failure("file-too-large", { limit: `${limits.characters} characters` })
    }
    return text
  }

  #addBlocks({ blocks, warnings }: BlocksPiece): void {
    const before = this.blocks.length
    for (const block of blocks) {
      const cells = block.kind === "table" ? block.rows.flat() : [block]
      for (const { text } of cells) this.#count(text)
      if (block.kind === "table") this.#countCells(cells.length)
      this.blocks.push(block)
    }
    for (const { place, ...own } of warnings)
      this.warnings.push({ ...own, place: place && { ...place, block: place.block + before } })
  }

  #countCells(count: number): void {
    this.#cells += count
    if (this.#cells > limits.cells) throw new Failure("markup-too-complex")
  }

  #addText(piece: TextPiece): void {
    const lines = piece.text.split("\n").map(fold).filter(Boolean)
    const text = fold(piece.text)
    this.#addNotes([piece.notes], text, this.#here(short(text)))
    for (const line of lines) this.blocks.push({ ...paragraph(this.#count(line)), ...originOf(piece) })
  }

  #addNotes(notes: readonly Notes[], text: string, place: Place): void {
    if (notes.some((note) => note.original !== null)) {
      const original = notes.map((note) => note.original ?? "").join("\n")
      if (fold(original) !== text) this.#warn("tracked-changes", place, short(original), short(text))
    }
    const hidden = short(notes.map((note) => note.hidden).join(" "))
    if (hidden !== "") this.#warn("hidden-text", place, null, hidden)
    if (notes.some((note) => note.hasFormula)) this.#warn("formula-result", place, null, short(text))
    for (const what of notes.flatMap((note) => note.objects)) this.#warn("content-unread", place, null, what)
  }

  #addChanges(table: TablePiece, block: number): void {
    for (const change of table.changes) {
      const text = short(change.text)
      const place = { block, row: change.row, column: null, page: null, text }
      if (text === "") continue
      if (change.kind === "hidden") this.#warn("hidden-text", place, null, text)
      else if (change.kind === "removed") this.#warn("tracked-changes", place, text, "")
      else this.#warn("tracked-changes", place, "", text)
    }
  }

  #addTable(table: TablePiece): void {
    const block = this.blocks.length
    this.#addChanges(table, block)
    if (isLayout(table)) {
      for (const cell of table.rows.flat()) this.add(cell.pieces)
      return
    }
    const rows = table.rows.map((cells) => cells.map((cell) => this.#cell(cell, block)))
    const made: Table = { kind: "table", geometry: "grid", rows, page: null }
    this.blocks.push(made)
  }

  #cell(cell: CellPiece, block: number): TableCell {
    const { row, column, rowSpan, columnSpan } = cell
    this.#countCells(columnSpan)
    const printed = textOfLines(textOfPieces(cell.pieces).split("\n").map(fold))
    const shown = this.#count(printed.text)
    // What is not read of a cell may be its figure.
    const text = shown === "" && cell.pieces.some(({ kind }) => kind === "unread") ? unsure : shown
    const place = { block, row, column, page: null, text }
    const own = cell.pieces.filter((piece) => piece.kind === "text")
    const changed = own.some((piece) => piece.notes.original !== null)
    // Beside a changed paragraph the others are as they were.
    const notes = own.map((piece) =>
      changed ? { ...piece.notes, original: piece.notes.original ?? piece.text } : piece.notes,
    )
    this.#addNotes(notes, text, place)
    for (const piece of cell.pieces) if (piece.kind === "unread") this.#warn("content-unread", place, null, piece.what)
    return { text, lines: printed.lines, row, column, rowSpan, columnSpan, ...originOf(cell) }
  }
}

/** Blocks in the order in which they are read, and warnings with the places where they apply. */
export function blocksOfPieces(pieces: readonly Piece[]): { blocks: readonly Block[]; warnings: readonly Warning[] } {
  const builder = new BlockBuilder()
  builder.add(pieces)
  return { blocks: builder.blocks, warnings: builder.warnings }
}
