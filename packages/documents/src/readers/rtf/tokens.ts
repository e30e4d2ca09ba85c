import { Failure } from "@gouji/core"

export interface Word {
  readonly kind: "word"
  readonly name: string
  readonly value: number | null
  /** A hyphen stands right behind it and no number: text by the specification, and a part of the word to some programs. */
  readonly isHyphenated?: true
}

export type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "end" }
  | Word
  /** A sign behind a backslash that is no letter and no quoted byte. */
  | { readonly kind: "symbol"; readonly name: string }
  /** A byte of text in the code page that holds there. */
  | { readonly kind: "byte"; readonly byte: number }

const [backslash, open, close, quote, minus, space, lineFeed, carriageReturn] = [
  0x5c, 0x7b, 0x7d, 0x27, 0x2d, 0x20, 0x0a, 0x0d,
]

const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39
const longestWord = 32

/** Takes rich text apart, byte by byte. */
export class Tokens {
  readonly #bytes: Uint8Array
  #at = 0
  /** Whether the byte behind one above 0x80 belongs to it, whatever it is. */
  doubleByte = false
  #isTrail = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** What stands behind the last token. */
  get rest(): Uint8Array {
    return this.#bytes.subarray(this.#at)
  }

  /** Passes over bytes that are no text. Throws `truncated` where there are not as many. */
  skip(count: number): void {
    if (this.#at + count > this.#bytes.length) throw new Failure("truncated")
    this.#at += Math.max(0, count)
  }

  next(): Token {
    for (;;) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) return { kind: "end" }
      this.#at += 1
      if (this.#isTrail) {
        this.#isTrail = false
        return { kind: "byte", byte }
      }
      if (byte === open) return { kind: "open" }
      if (byte === close) return { kind: "close" }
      if (byte === backslash) return this.#control()
      // Line ends in the source are no text.
      if (byte === lineFeed || byte === carriageReturn || byte === 0) continue
      this.#isTrail = this.doubleByte && byte > 0x80 && byte < 0xff
      return { kind: "byte", byte }
    }
  }

  #control(): Token {
    const byte = this.#bytes[this.#at]
    if (byte === undefined) throw new Failure("truncated")
    if (isLetter(byte)) return this.#word()
    this.#at += 1
    if (byte === quote) return { kind: "byte", byte: this.#hex() }
    if (byte === backslash || byte === open || byte === close) return { kind: "byte", byte }
    return { kind: "symbol", name: String.fromCharCode(byte) }
  }

  #hex(): number {
    const digits = String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 2))
    if (!/^[\da-f]{2}$/i.test(digits)) throw new Failure(digits.length < 2 ? "truncated" : "file-damaged")
    this.#at += 2
    return Number.parseInt(digits, 16)
  }

  #word(): Token {
    const bytes = this.#bytes
    let end = this.#at
    while (end - this.#at < longestWord && isLetter(bytes[end] ?? 0)) end += 1
    const name = String.fromCharCode(...bytes.subarray(this.#at, end))
    const start = end
    if (bytes[end] === minus && isDigit(bytes[end + 1] ?? 0)) end += 1
    while (end - start < 11 && isDigit(bytes[end] ?? 0)) end += 1
    const value = end > start ? Number(String.fromCharCode(...bytes.subarray(start, end))) : null
    const isHyphenated = value === null && bytes[end] === minus
    this.#at = isHyphenated || bytes[end] === space ? end + 1 : end
    return isHyphenated ? { kind: "word", name, value, isHyphenated } : { kind: "word", name, value }
  }
}
