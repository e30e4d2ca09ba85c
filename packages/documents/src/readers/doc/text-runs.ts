import { decodeWestern } from "../rtf/code-pages.ts"
import type { Piece } from "./pieces.ts"
import type { CharacterProperties, Properties } from "./properties.ts"

/** Characters that lie together and have the same properties. */
export interface TextRun {
  readonly text: string
  readonly piece: Piece
  /** Where the character of a number within the text lies in the file. */
  readonly offsetOf: (index: number) => number
  readonly properties: CharacterProperties
}

const wide = new TextDecoder("utf-16le")

/** The text between two positions, in its order. */
export function* textRuns(
  stream: Uint8Array,
  pieces: readonly Piece[],
  properties: Properties,
  from: number,
  to: number,
): Generator<TextRun> {
  for (const piece of pieces) {
    const size = piece.compressed ? 1 : 2
    const end = piece.offset + (Math.min(piece.to, to) - piece.from) * size
    let start = piece.offset + Math.max(0, from - piece.from) * size
    while (start < end) {
      const found = properties.characters(start, piece)
      const length = Math.max(size, Math.floor((Math.min(found.until, end) - start) / size) * size)
      const bytes = stream.subarray(start, start + length)
      const first = start
      yield {
        text: piece.compressed ? decodeWestern(bytes) : wide.decode(bytes),
        piece,
        offsetOf: (index) => first + index * size,
        properties: found.properties,
      }
      start += length
    }
  }
}
