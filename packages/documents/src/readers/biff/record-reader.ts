import { Failure } from "@gouji/core"
import { decodeBytes } from "../rtf/code-pages.ts"
import type { BiffRecord } from "./substreams.ts"

const wide = new TextDecoder("utf-16le")
const narrow = new TextDecoder("latin1")

/** A text and where in it fonts begin, by their numbers. */
export interface RichText {
  readonly text: string
  readonly runs: readonly { readonly at: number; readonly font: number }[]
}

/** Reads the content of a record and of those that continue it, one value after the other. */
export class RecordReader {
  readonly #stream: Uint8Array
  readonly #data: DataView
  readonly #records: readonly BiffRecord[]
  #record = 0
  #at: number
  #to: number

  constructor(stream: Uint8Array, records: readonly BiffRecord[]) {
    this.#stream = stream
    this.#data = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
    this.#records = records
    this.#at = records[0]?.from ?? 0
    this.#to = records[0]?.to ?? 0
  }

  get left(): number {
    return this.#to - this.#at
  }

  /** Makes sure that a value stands here whole; values are never parted, records may end between them. */
  #demand(length: number): number {
    while (this.left === 0 && this.#nextRecord()) {}
    if (this.left < length) throw new Failure("file-damaged")
    this.#at += length
    return this.#at - length
  }

  #nextRecord(): boolean {
    const next = this.#records[this.#record + 1]
    if (!next) return false
    this.#record += 1
    this.#at = next.from
    this.#to = next.to
    return true
  }

  u8(): number {
    return this.#data.getUint8(this.#demand(1))
  }

  u16(): number {
    return this.#data.getUint16(this.#demand(2), true)
  }

  u32(): number {
    return this.#data.getUint32(this.#demand(4), true)
  }

  /** A number of two bytes that a record may end within. */
  #parted(): number {
    return this.u8() | (this.u8() << 8)
  }

  double(): number {
    return this.#data.getFloat64(this.#demand(8), true)
  }

  bytes(length: number): Uint8Array {
    const at = this.#demand(length)
    return this.#stream.subarray(at, at + length)
  }

  /** Passes over bytes, also where records part them. */
  skip(length: number): void {
    let left = length
    while (left > 0) {
      if (this.left === 0 && !this.#nextRecord()) throw new Failure("file-damaged")
      const step = Math.min(left, this.left)
      this.#at += step
      left -= step
    }
  }

  /** Text of one byte a character in a code page, as Excel 5 and 95 have it. */
  narrowText(length: number, page: number): string {
    return decodeBytes([...this.bytes(length)], page)
  }

  wideText(length: number): string {
    return this.richText(length).text
  }

  /** Text of Excel 97. Where a record ends within it, the next one says anew how wide its characters are. */
  richText(length: number): RichText {
    const flags = this.u8()
    const runs = flags & 0x08 ? this.u16() : 0
    const extra = flags & 0x04 ? this.u32() : 0
    let isWide = (flags & 0x01) !== 0
    let text = ""
    while (text.length < length) {
      if (this.left === 0) {
        if (!this.#nextRecord()) throw new Failure("file-damaged")
        isWide = (this.u8() & 0x01) !== 0
      }
      const size = isWide ? 2 : 1
      const count = Math.min(length - text.length, Math.floor(this.left / size))
      if (count === 0) throw new Failure("file-damaged")
      text += (isWide ? wide : narrow).decode(this.bytes(count * size))
    }
    const fonts = Array.from({ length: runs }, () => ({ at: this.#parted(), font: this.#parted() }))
    this.skip(extra)
    return { text, runs: fonts }
  }
}
