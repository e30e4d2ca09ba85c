import { Failure } from "@gouji/core"
import { view } from "../package/zip-entry.ts"

const lastRegular = 0xfffffffa
export const endOfChain = 0xfffffffe
const headerSize = 512

/** The sectors of a compound file, followed by the chains that its allocation table makes of them. */
export interface Sectors {
  readonly size: number
  /** The last sector is not whole: some writers do not fill it up, or the file was cut. */
  readonly isShort: boolean
  readonly chain: (first: number) => Uint8Array
  readonly u32: (at: number) => number
}

/** Follows a chain of numbers; one that comes back to itself, or leads outside, is damage. */
export function follow(first: number, next: (index: number) => number | undefined, most: number): number[] {
  const found: number[] = []
  for (let index = first; index !== endOfChain; ) {
    if (found.length >= most) throw new Failure("file-damaged")
    found.push(index)
    const following = next(index)
    if (following === undefined) throw new Failure("file-damaged")
    index = following
  }
  return found
}

/** The sectors that hold the allocation table: 109 listed in the header, more in a chain of their own. */
function tableSectors(bytes: Uint8Array, size: number, at: (index: number) => number): number[] {
  const { u32 } = view(bytes)
  const listed = Array.from({ length: 109 }, (_, index) => u32(0x4c + index * 4))
  const perSector = size / 4 - 1
  const more = u32(0x48) === 0 ? endOfChain : u32(0x44)
  const chain = more >= lastRegular ? [] : follow(more, (index) => u32(at(index) + perSector * 4), u32(0x48))
  for (const index of chain) for (let i = 0; i < perSector; i += 1) listed.push(u32(at(index) + i * 4))
  const used = listed.filter((index) => index < lastRegular).slice(0, u32(0x2c))
  if (used.length < u32(0x2c)) throw new Failure("file-damaged")
  return used
}

/** Sectors that the allocation table cannot name are no part of the file: some program appended them, or another file. */
function demandNothingBehind(bytes: Uint8Array, end: number): void {
  const behind = bytes.subarray(end)
  if (behind.some((byte) => byte !== 0 && byte !== 0xff && byte !== 0x0a && byte !== 0x0d))
    throw new Failure("polyglot")
}

/** Reads header and allocation table. Throws `polyglot` where other data follow, `truncated` where sectors are missing, `file-damaged` where it makes no sense. */
export function openSectors(bytes: Uint8Array): Sectors {
  const { u16, u32 } = view(bytes)
  if (bytes.length < headerSize) throw new Failure("truncated")
  const shift = u16(0x1e)
  if (shift !== 9 && shift !== 12) throw new Failure("file-damaged")
  const size = 1 << shift
  const count = Math.ceil(bytes.length / size) - 1
  const at = (index: number) => {
    if (index >= count) throw new Failure("truncated")
    return (index + 1) * size
  }
  if (u32(0x2c) > count) throw new Failure("truncated")
  const tables = tableSectors(bytes, size, at)
  const perTable = size / 4
  demandNothingBehind(bytes, (tables.length * perTable + 1) * size)
  const next = (index: number) => {
    at(index)
    const table = tables[Math.floor(index / perTable)]
    return table === undefined ? undefined : u32(at(table) + (index % perTable) * 4)
  }
  const chain = (first: number) => {
    const indices = follow(first, next, count)
    const joined = new Uint8Array(indices.length * size)
    indices.forEach((index, i) => {
      joined.set(bytes.subarray(at(index), at(index) + size), i * size)
    })
    return joined
  }
  return { size, isShort: bytes.length % size !== 0, chain, u32 }
}
