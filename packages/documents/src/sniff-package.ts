import { Failure } from "@gouji/core"
import { readDirectory } from "./readers/package/read-directory.ts"

/** The kinds of ZIP that are told apart. */
export type PackageKind = "docx" | "xlsx" | "pptx" | "odt" | "ods" | "ofd" | "zip"

/** Names of entries stand uncompressed in a ZIP, so the kind of package shows without unpacking anything. */
const folders: readonly (readonly [PackageKind, string])[] = [
  ["docx", "word/"],
  ["xlsx", "xl/"],
  ["pptx", "ppt/"],
  ["ofd", "OFD.xml"],
]
/** An ODF says what it is in its first entry, which is not compressed either. */
const types: readonly (readonly [PackageKind, string])[] = [
  ["odt", "application/vnd.oasis.opendocument.text"],
  ["ods", "application/vnd.oasis.opendocument.spreadsheet"],
]

const ascii = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes)

/** What a package holds at its root: it may hold others, with folders of their own. `null` for one without a directory. */
function namesIn(bytes: Uint8Array): readonly string[] | null {
  try {
    return readDirectory(bytes).entries.map((entry) => entry.name.toLowerCase())
  } catch (failure) {
    if (failure instanceof Failure) return null
    throw failure
  }
}

/** The kind of a ZIP by the names of its entries; of a cut or damaged one by what stands at its ends. */
export function kindOfPackage(bytes: Uint8Array): PackageKind {
  const head = ascii(bytes.subarray(0, 4096))
  const ends = head + ascii(bytes.subarray(Math.max(0, bytes.length - 65_536)))
  const names = namesIn(bytes)
  const holds = (folder: string) =>
    names ? names.some((name) => name.startsWith(folder.toLowerCase())) : ends.includes(folder)
  return folders.find(([, folder]) => holds(folder))?.[0] ?? types.find(([, type]) => head.includes(type))?.[0] ?? "zip"
}
