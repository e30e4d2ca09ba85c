import { Failure } from "@gouji/core"
import { view } from "../package/zip-entry.ts"

/** What the head of a Word document says of the rest. */
export interface Fib {
  readonly tableStream: "0Table" | "1Table"
  /** Characters of the text, and of what stands between it and the text boxes, and of these. */
  readonly mainLength: number
  readonly boxesStart: number
  readonly boxesLength: number
  /** Where a structure stands in the table stream. */
  readonly styles: Span
  readonly piece: Span
  readonly paragraphPages: Span
  readonly characterPages: Span
  readonly commentPlaces: Span
  readonly footnotePlaces: Span
  readonly endnotePlaces: Span
}

export interface Span {
  readonly from: number
  readonly length: number
}

const word97 = 0xa5ec
const lengths = 0x4c
const spans = 0x9a

/** Reads the head. Throws `encrypted`, `truncated`, or `format-unsupported` for documents older than Word 97. */
export function readFib(stream: Uint8Array): Fib {
  const { u16, u32 } = view(stream)
  if (stream.length < 0x200) throw new Failure("truncated")
  // Word 6 and 95 have the same stream with another content.
  if (u16(0) !== word97 || u16(2) < 0xc1) throw new Failure("format-unsupported", { found: "Word 6.0/95" })
  const flags = u16(0x0a)
  if (flags & 0x0100) throw new Failure("encrypted")
  const [text = 0, notes = 0, headers = 0, macros = 0, comments = 0, endnotes = 0, boxes = 0] = Array.from(
    { length: 7 },
    (_, index) => u32(lengths + index * 4),
  )
  const span = (index: number) => ({ from: u32(spans + index * 8), length: u32(spans + index * 8 + 4) })
  return {
    tableStream: flags & 0x0200 ? "1Table" : "0Table",
    mainLength: text,
    boxesStart: text + notes + headers + macros + comments + endnotes,
    boxesLength: boxes,
    styles: span(1),
    piece: span(33),
    paragraphPages: span(13),
    characterPages: span(12),
    commentPlaces: span(4),
    footnotePlaces: span(2),
    endnotePlaces: span(46),
  }
}

/** The bytes of a structure. Throws `truncated` where the stream ends before it. */
export function within(stream: Uint8Array, { from, length }: Span): Uint8Array {
  if (from + length > stream.length) throw new Failure("truncated")
  return stream.subarray(from, from + length)
}
