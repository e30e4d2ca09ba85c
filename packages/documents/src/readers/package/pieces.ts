import type { Warning } from "@gouji/core"
import type { Block } from "../../document.ts"

/** What must be said about a paragraph. */
export interface Notes {
  /** Its text with all tracked changes rejected, where it has any. */
  readonly original: string | null
  readonly hidden: string
  readonly hasFormula: boolean
  readonly objects: readonly string[]
}

/** A paragraph of a word processor's file; line breaks are kept as `\n`. */
export interface TextPiece {
  readonly kind: "text"
  readonly text: string
  readonly notes: Notes
  readonly at?: number | undefined
}

export interface CellPiece {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly pieces: readonly Piece[]
  readonly at?: number | undefined
}

/** A table whose cells may hold anything, tables too. */
/** Something of a table that a tracked change put in or took out, or that is hidden. */
export interface TableChange {
  readonly row: number
  readonly text: string
  readonly kind: "added" | "removed" | "hidden"
}

export interface TablePiece {
  readonly kind: "table"
  readonly rows: readonly (readonly CellPiece[])[]
  /** Rows and cells that are not as the file holds them. */
  readonly changes: readonly TableChange[]
}

/** Something that stands in the file and cannot be read. */
export interface UnreadPiece {
  readonly kind: "unread"
  readonly what: string
}

/** A document within the document, read by the reader for its own kind. */
export interface BlocksPiece {
  readonly kind: "blocks"
  readonly blocks: readonly Block[]
  readonly warnings: readonly Warning[]
}

export type Piece = TextPiece | TablePiece | UnreadPiece | BlocksPiece

export const noNotes: Notes = { original: null, hidden: "", hasFormula: false, objects: [] }

/** All text of pieces, in order. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === "text") return piece.text
      return piece.kind === "table"
        ? piece.rows.flatMap((row) => row.map((cell) => textOfPieces(cell.pieces))).join(" ")
        : ""
    })
    .join("\n")
}
