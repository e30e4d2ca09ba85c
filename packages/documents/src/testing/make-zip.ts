import { utf8ToBytes } from "@noble/hashes/utils.js"
import { deflateSync } from "fflate"
import { crc32 } from "../readers/package/crc32.ts"

/** A part of a ZIP, and what its headers say of it where that is not the truth. */
export interface ZipPart {
  readonly name: string
  readonly data: Uint8Array | string
  readonly stored?: boolean
  readonly flags?: number
  readonly method?: number
  readonly claimedSize?: number
  readonly claimedCrc?: number
  readonly localName?: string
  /** Where its header stands, if not where it really does. */
  readonly offset?: number
  readonly isSymlink?: boolean
}

function record(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): number[] {
  return fields.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff))
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Makes a ZIP of the given parts, false headers and all. */
export function makeZip(parts: readonly ZipPart[], claimedCount = parts.length): Uint8Array {
  const bodies: Uint8Array[] = []
  const entries: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const data = typeof part.data === "string" ? utf8ToBytes(part.data) : part.data
    const packed = part.stored ? data : deflateSync(data)
    const local = utf8ToBytes(part.localName ?? part.name)
    const name = utf8ToBytes(part.name)
    const common = (length: number) =>
      [
        [2, 20],
        [2, part.flags ?? 0x800],
        [2, part.method ?? (part.stored ? 0 : 8)],
        [4, 0],
        [4, part.claimedCrc ?? crc32(data)],
        [4, packed.length],
        [4, part.claimedSize ?? data.length],
        [2, length],
        [2, 0],
      ] as const
    bodies.push(new Uint8Array(record([[4, 0x04034b50], ...common(local.length)])), local, packed)
    const rest = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, part.isSymlink ? 0xa1ff0000 : 0],
      [4, part.offset ?? offset],
    ] as const
    entries.push(new Uint8Array(record([[4, 0x02014b50], [2, 0x0314], ...common(name.length), ...rest])), name)
    offset += 30 + local.length + packed.length
  }
  const size = entries.reduce((sum, piece) => sum + piece.length, 0)
  const end = record([
    [4, 0x06054b50],
    [4, 0],
    [2, claimedCount],
    [2, claimedCount],
    [4, size],
    [4, offset],
    [2, 0],
  ])
  return joined([...bodies, ...entries, new Uint8Array(end)])
}
