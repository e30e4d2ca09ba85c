import { isDocumentName } from "./endings.ts"
import { checkEntries } from "./readers/package/check-entries.ts"
import { readDirectory } from "./readers/package/read-directory.ts"
import { unpackEntry } from "./readers/package/unpack-entry.ts"

/** A file in a ZIP. */
export interface FileInArchive {
  /** With forward slashes; never a way out of the archive. */
  readonly name: string
  /** Its bytes, unpacked within the limits. Throws `inflated-too-large`, `archive-inconsistent` or `archive-damaged`. */
  readonly unpack: () => Uint8Array
}

const signatures = [0x03, 0x05].map((third) => [0x50, 0x4b, third, third + 1])

const isZip = (bytes: Uint8Array) => signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))

/** What every office document that is a ZIP has in its root, in small letters. */
const partsOfDocuments = new Set(["[content_types].xml", "mimetype", "content.xml", "ofd.xml"])

/**
 * The files of a ZIP in the order of its directory; `null` where the bytes are no ZIP, or one that is a document itself
 * (DOCX, XLSX, ODT, OFD, or by its name meant to be one). Nothing is unpacked before it is asked for. Throws for a ZIP
 * that is damaged or not what it says: what `openPackage` throws.
 */
export function filesInArchive(bytes: Uint8Array, name: string): readonly FileInArchive[] | null {
  if (!isZip(bytes) || isDocumentName(name)) return null
  const { entries, offset } = readDirectory(bytes)
  if (entries.some((entry) => partsOfDocuments.has(entry.name.toLowerCase()))) return null
  const extents = checkEntries(bytes, entries, offset)
  return entries.flatMap((entry) => {
    const extent = extents.get(entry)
    if (entry.name.endsWith("/") || !extent) return []
    return { name: entry.name, unpack: () => unpackEntry(bytes.subarray(extent.from, extent.to), entry) }
  })
}
