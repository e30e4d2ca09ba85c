const newline = 0x0a

/** A line of a stream of bytes, numbered from 1. `null`: longer than the limit, and passed over without being kept. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Collects the pieces of one line, and lets go of them when they outgrow the limit. */
class LineBuffer {
  #pieces: Uint8Array[] = []
  #size = 0
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  add(piece: Uint8Array): void {
    this.#size += piece.byteLength
    if (this.#size <= this.#limit) this.#pieces.push(piece)
    else this.#pieces = []
  }

  get isEmpty(): boolean {
    return this.#size === 0
  }

  take(): Uint8Array | null {
    const bytes = this.#size > this.#limit ? null : Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#size = 0
    return bytes
  }
}

/** The lines of a stream, as they come: memory holds one line, whatever the length of the stream. */
export async function* linesOf(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const buffer = new LineBuffer(limit)
  let number = 0
  for await (const chunk of source) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      buffer.add(chunk.subarray(start, end))
      number += 1
      yield { number, bytes: buffer.take() }
      start = end + 1
    }
    buffer.add(chunk.subarray(start))
  }
  if (!buffer.isEmpty) yield { number: number + 1, bytes: buffer.take() }
}
