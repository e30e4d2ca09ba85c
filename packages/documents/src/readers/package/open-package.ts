import { Failure } from "@gouji/core"
import { onceForEach } from "../../once-for-each.ts"
import { checkEntries } from "./check-entries.ts"
import { readDirectory } from "./read-directory.ts"
import { unpackEntry } from "./unpack-entry.ts"
import type { ZipEntry } from "./zip-entry.ts"

/** A ZIP package whose directory has been checked. Parts are unpacked only when asked for. */
export interface Package {
  /** The names of all parts, as listed. */
  readonly names: readonly string[]
  /** A part by its name without regard to case, unpacked; `null` where there is none. */
  readonly part: (name: string) => Uint8Array | null
  /** A part without which there is no document: throws `no-document-part`. */
  readonly mainPart: (name: string) => Uint8Array
}

/** A part of no more bytes stays unpacked: the reader and the notices both ask for it. */
const kept = 4 * 1024 * 1024

/**
 * Opens a ZIP package without unpacking anything. Throws `truncated`, `polyglot`, `encrypted`, `too-many-entries`,
 * `bad-entry-name`, `duplicate-part`, `archive-symlink`, `archive-overlap`, `archive-inconsistent` or
 * `inflated-too-large`.
 */
export const openPackage = onceForEach((bytes: Uint8Array): Package => {
  const { entries, offset } = readDirectory(bytes)
  const extents = checkEntries(bytes, entries, offset)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const unpacked = new Map<ZipEntry, Uint8Array>()
  const part = (name: string) => {
    const entry = byName.get(name.toLowerCase())
    const extent = entry && extents.get(entry)
    if (!(entry && extent)) return null
    const found = unpacked.get(entry) ?? unpackEntry(bytes.subarray(extent.from, extent.to), entry)
    if (found.length <= kept) unpacked.set(entry, found)
    return found
  }
  const mainPart = (name: string) => {
    const found = part(name)
    if (!found) throw new Failure("no-document-part")
    return found
  }
  return { names: entries.map((entry) => entry.name), part, mainPart }
})
