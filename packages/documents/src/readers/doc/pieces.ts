import { Failure } from "@gouji/core"
import { view } from "../package/zip-entry.ts"

/** A run of the text that lies in one place of the file. Positions count characters, offsets count bytes. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly offset: number
  /** One byte a character instead of two. */
  readonly compressed: boolean
  /** Properties that hold for the piece on top of all others, as documents saved in haste have them. */
  readonly properties: Uint8Array
}

const none = new Uint8Array()

/** The properties that are so common that a number stands for them. */
const shortProperties: ReadonlyMap<number, number> = new Map([
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x42, 0x0801],
  [0x5c, 0x083c],
])

function propertiesOf(prm: number, groups: readonly Uint8Array[]): Uint8Array {
  if (prm & 1) return groups[prm >> 1] ?? none
  const code = shortProperties.get((prm >> 1) & 0x7f)
  return code === undefined ? none : new Uint8Array([code & 0xff, code >> 8, prm >> 8])
}

/** The pieces of the text in their order. Throws `file-damaged` where they contradict each other. */
export function readPieces(clx: Uint8Array, textStream: Uint8Array): Piece[] {
  const { u16, u32 } = view(clx)
  const groups: Uint8Array[] = []
  let at = 0
  for (; clx[at] === 1; at += 3 + u16(at + 1)) groups.push(clx.subarray(at + 3, at + 3 + u16(at + 1)))
  const length = u32(at + 1)
  if (clx[at] !== 2 || at + 5 + length > clx.length || length < 16) throw new Failure("file-damaged")
  const start = at + 5
  const count = Math.floor((length - 4) / 12)
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [u32(start + index * 4), u32(start + index * 4 + 4)]
    const descriptor = start + (count + 1) * 4 + index * 8
    const place = u32(descriptor + 2)
    const compressed = (place & 0x40000000) !== 0
    const offset = compressed ? (place & 0x3fffffff) / 2 : place & 0x3fffffff
    if (to < from || (index === 0 && from !== 0)) throw new Failure("file-damaged")
    if (offset + (to - from) * (compressed ? 1 : 2) > textStream.length) throw new Failure("truncated")
    return { from, to, offset, compressed, properties: propertiesOf(u16(descriptor + 6), groups) }
  })
}
