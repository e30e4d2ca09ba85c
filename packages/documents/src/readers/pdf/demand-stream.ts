import { Failure } from "@gouji/core"
import { Inflate } from "fflate"
import { limits } from "../../limits.ts"

/** So much is unpacked at a time, that a bomb is seen before it goes off. */
const piece = 16_384

/** Sums may grow by this many bytes before they must be reduced. */
const run = 3800

/** The checksum of what a stream was packed from. */
class Adler {
  #a = 1
  #b = 0

  add(bytes: Uint8Array): void {
    let a = this.#a
    let b = this.#b
    for (let from = 0; from < bytes.length; from += run) {
      const to = Math.min(from + run, bytes.length)
      for (let index = from; index < to; index += 1) {
        a += bytes[index] ?? 0
        b += a
      }
      a %= 65_521
      b %= 65_521
    }
    this.#a = a
    this.#b = b
  }

  get bytes(): readonly number[] {
    return [this.#b >> 8, this.#b & 255, this.#a >> 8, this.#a & 255]
  }
}

/** Between the checksum and the mark of the end there may be the end of a line, and no more. */
const slack = 4

function endsWith(bytes: Uint8Array, sum: readonly number[]): boolean {
  return Array.from({ length: slack + 1 }, (_, back) => bytes.length - back - 4).some((at) =>
    sum.every((byte, index) => bytes[at + index] === byte),
  )
}

/** The bytes that a stream unpacks to, a piece at a time. Throws what the unpacking throws, and what `take` does. */
function unpackPieces(bytes: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const inflate = new Inflate(take)
  for (let from = 2; from < bytes.length; from += piece)
    inflate.push(bytes.subarray(from, from + piece), from + piece >= bytes.length)
}

const tooLarge = (bytes: number) => new Failure("inflated-too-large", { limit: `${bytes / 1024 / 1024} MiB` })

/** Throws `inflated-too-large` where a packed stream is longer than any description. */
export function demandSmall(bytes: Uint8Array): void {
  let size = 0
  try {
    unpackPieces(bytes, (chunk) => {
      size += chunk.length
      if (size > limits.descriptionBytes) throw tooLarge(limits.descriptionBytes)
    })
  } catch (cause) {
    if (cause instanceof Failure) throw cause
  }
}

/** Throws `file-damaged` where a packed stream cannot be unpacked to what its checksum says. */
export function demandStream(bytes: Uint8Array, unpacked: { total: number }): void {
  if (bytes.length < 3) return
  const sum = new Adler()
  let size = 0
  try {
    unpackPieces(bytes, (chunk) => {
      size += chunk.length
      unpacked.total += chunk.length
      if (size > limits.partBytes || unpacked.total > limits.packageBytes) throw tooLarge(limits.packageBytes)
      sum.add(chunk)
    })
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure("file-damaged", {}, { cause })
  }
  if (!endsWith(bytes, sum.bytes)) throw new Failure("file-damaged")
}
