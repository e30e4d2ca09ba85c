import { Failure } from "@gouji/core"
import { readDirectory } from "./read-directory.ts"

/** The kinds of ZIP that are told apart. */
export type PackageKind = "docx" | "xlsx" | "pptx" | "odt" | "ods" | "ofd" | "zip"

/** What only one kind of package has in its root, in small letters. */
const marks: readonly (readonly [PackageKind, string])[] = [
  ["docx", "word/"],
  ["xlsx", "xl/"],
  ["pptx", "ppt/"],
  ["ofd", "ofd.xml"],
]

/** An OpenDocument file names its kind at its beginning, in a part that is not packed. */
const mediaTypes: readonly (readonly [PackageKind, string])[] = [
  ["odt", "application/vnd.oasis.opendocument.text"],
  ["ods", "application/vnd.oasis.opendocument.spreadsheet"],
]

const ascii = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes)

function rootsOf(bytes: Uint8Array): readonly string[] | null {
  try {
    return readDirectory(bytes).entries.map((entry) => entry.name.toLowerCase())
  } catch (failure) {
    if (failure instanceof Failure) return null
    throw failure
  }
}

/** What kind of package a ZIP is, by the names of its parts; where its directory is damaged, by what looks like them. */
export function kindOfPackage(bytes: Uint8Array): PackageKind {
  const names = rootsOf(bytes)
  const head = ascii(bytes.subarray(0, 4096))
  const isOpen = names === null || names.includes("content.xml")
  const document = isOpen ? mediaTypes.find(([, type]) => head.includes(type)) : undefined
  if (document) return document[0]
  if (names) return marks.find(([, mark]) => names.some((name) => name.startsWith(mark)))?.[0] ?? "zip"
  const text = (head + ascii(bytes.subarray(Math.max(0, bytes.length - 65_536)))).toLowerCase()
  return marks.find(([, mark]) => text.includes(mark))?.[0] ?? "zip"
}
