import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { entryName } from "./entry-name.ts"
import { saturated, view, type ZipEntry } from "./zip-entry.ts"

const localSignature = 0x04034b50
const localSize = 30
const encryptedFlags = 0x2041
const descriptorFlag = 0x8
/** A descriptor behind an entry's data: signature, checksum, two sizes of up to eight bytes. */
const longestDescriptor = 24

/** Where the packed data of an entry stand. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** Compares an entry's own header with the directory: two readers must not see two different packages. */
function extentOf(bytes: Uint8Array, entry: ZipEntry): Extent {
  const { u16, u32 } = view(bytes)
  const at = entry.offset
  const contradiction = () => new Failure("archive-inconsistent", { part: entry.name })
  if (at + localSize > bytes.length) throw new Failure("truncated")
  if (u32(at) !== localSignature) throw contradiction()
  const nameEnd = at + localSize + u16(at + 26)
  const from = nameEnd + u16(at + 28)
  const to = from + entry.packedSize
  if (to > bytes.length) throw new Failure("truncated")
  const flags = u16(at + 6)
  if (entryName(bytes.subarray(at + localSize, nameEnd), flags) !== entry.name) throw contradiction()
  if (u16(at + 8) !== entry.method || (flags & encryptedFlags) !== (entry.flags & encryptedFlags)) throw contradiction()
  const later = (flags & descriptorFlag) !== 0
  const agrees = (local: number, listed: number) => local === listed || (later && local === 0) || local === saturated
  const agreed =
    agrees(u32(at + 14), entry.crc) && agrees(u32(at + 18), entry.packedSize) && agrees(u32(at + 22), entry.size)
  if (!agreed) throw contradiction()
  return { from, to }
}

/** Entries must follow each other; one that stands between them and is not listed would be seen by other readers. */
function demandOrder(bytes: Uint8Array, extents: ReadonlyMap<ZipEntry, Extent>, directory: number): void {
  const { u32 } = view(bytes)
  let end = 0
  const reach = (next: number) => {
    if (next < end) throw new Failure("archive-overlap")
    const limit = Math.min(next, end + longestDescriptor + 1)
    for (let at = end; at > 0 && at < limit; at += 1) {
      if (u32(at) === localSignature) throw new Failure("archive-inconsistent", { part: "directory" })
    }
  }
  for (const [entry, extent] of [...extents].sort(([a], [b]) => a.offset - b.offset)) {
    if (end === 0 && entry.offset > 0) throw new Failure("polyglot")
    reach(entry.offset)
    end = extent.to
  }
  reach(directory)
}

/**
 * Checks the entries of a ZIP against each other and against what stands in the file, before anything is unpacked.
 * Throws `encrypted`, `archive-symlink`, `duplicate-part`, `inflated-too-large`, `archive-inconsistent`,
 * `archive-overlap`, `polyglot` or `truncated`.
 */
export function checkEntries(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  directory: number,
): ReadonlyMap<ZipEntry, Extent> {
  const names = new Set<string>()
  let total = 0
  for (const entry of entries) {
    if (entry.flags & encryptedFlags) throw new Failure("encrypted")
    if (entry.isSymlink) throw new Failure("archive-symlink", { part: entry.name })
    // Office programs find parts without regard to case.
    const name = entry.name.toLowerCase()
    if (names.has(name)) throw new Failure("duplicate-part", { part: entry.name })
    names.add(name)
    total += entry.size
  }
  if (total > limits.packageBytes) {
    throw new Failure("inflated-too-large", { limit: `${limits.packageBytes / 1024 / 1024} MiB` })
  }
  const extents = new Map(entries.map((entry) => [entry, extentOf(bytes, entry)]))
  demandOrder(bytes, extents, directory)
  return extents
}
