import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { entryName } from "./entry-name.ts"
import { type Directory, findDirectory } from "./find-directory.ts"
import { saturated, view, type ZipEntry } from "./zip-entry.ts"

const entrySignature = 0x02014b50
const entrySize = 46
const unix = 3

/** Sizes and offset from the extra field for those that do not fit 32 bits. */
function extra64(bytes: Uint8Array, from: number, to: number): number {
  const { u16 } = view(bytes)
  for (let at = from; at + 4 <= to; at += 4 + u16(at + 2)) if (u16(at) === 1) return at + 4
  return -1
}

function entryAt(bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  const { u16, u32, u64 } = view(bytes)
  const nameEnd = at + entrySize + u16(at + 28)
  const extraEnd = nameEnd + u16(at + 30)
  const flags = u16(at + 8)
  let large = extra64(bytes, nameEnd, extraEnd)
  const number = (plain: number) => {
    if (plain !== saturated) return plain
    if (large < 0) throw new Failure("archive-inconsistent", { part: "ZIP64" })
    large += 8
    return u64(large - 8)
  }
  const size = number(u32(at + 24))
  const packedSize = number(u32(at + 20))
  const offset = number(u32(at + 42))
  const name = entryName(bytes.subarray(at + entrySize, nameEnd), flags)
  const isSymlink = bytes[at + 5] === unix && u32(at + 38) >>> 28 === 0xa
  const entry = { name, method: u16(at + 10), flags, crc: u32(at + 16), packedSize, size, offset, isSymlink }
  return { entry, next: extraEnd + u16(at + 32) }
}

function entriesIn(bytes: Uint8Array, directory: Directory): ZipEntry[] {
  const { u32 } = view(bytes)
  if (directory.count > limits.entries) throw new Failure("too-many-entries", { limit: limits.entries })
  const end = directory.offset + directory.size
  const entries: ZipEntry[] = []
  let at = directory.offset
  while (at < end) {
    if (u32(at) !== entrySignature || entries.length === directory.count) {
      throw new Failure("archive-inconsistent", { part: "directory" })
    }
    const { entry, next } = entryAt(bytes, at)
    entries.push(entry)
    at = next
  }
  if (at !== end || entries.length !== directory.count) throw new Failure("archive-inconsistent", { part: "directory" })
  return entries
}

/** The entries that a ZIP's directory lists, in its order, and where it stands. Nothing is unpacked. */
export function readDirectory(bytes: Uint8Array): { readonly entries: readonly ZipEntry[]; readonly offset: number } {
  const directory = findDirectory(bytes)
  return { entries: entriesIn(bytes, directory), offset: directory.offset }
}
