import { Failure } from "@gouji/core"
import { binaryText } from "../../binary-text.ts"
import { demandSmall, demandStream } from "./demand-stream.ts"
import { unwritten } from "./unwritten.ts"

/** Where the last marks of a PDF must stand. */
const tail = 2048

/** The dictionary of a stream stands in front of it, and is not longer than this. */
const longestDictionary = 4096

function dictionaryBefore(text: string, at: number, from: number): string {
  const near = text.slice(Math.max(from, at - longestDictionary), at)
  return near.slice(Math.max(0, near.lastIndexOf(" obj")))
}

/** Pictures say nothing that is read. */
const unread = /\/Subtype\s*\/Image\b/
/** Of descriptions a name alone is read: one that is damaged is no reason to refuse what they describe. */
const description = /\/Type\s*\/Metadata\b/
const filters = /\/Filter\s*(?:\[([^\]]{0,400})\]|(\/\w{1,40}))/
/** Ways to pack, by their long names and by the short ones. */
const packers = new Set(["FlateDecode", "LZWDecode", "RunLengthDecode", "BrotliDecode", "Fl", "LZW", "RL"])

/** The bytes that were packed, freed of a form in which they can be written as text; null where they are not packed. */
function packedOf(dictionary: string, data: Uint8Array): Uint8Array | null {
  const [, list, single] = filters.exec(dictionary) ?? []
  const names = (list ?? single ?? "").split(/[\s/]+/).filter(Boolean)
  // Nobody packs what is packed, but to hide how much it is.
  if (names.filter((name) => packers.has(name)).length > 1) throw new Failure("too-complex")
  const at = names.findIndex((name) => name === "FlateDecode" || name === "Fl")
  if (at < 0) return null
  return names.slice(0, at).reduce<Uint8Array | null>((bytes, name) => bytes && unwritten(name, bytes), data)
}

function demandStreams(bytes: Uint8Array, text: string): void {
  const unpacked = { total: 0 }
  let from = 0
  for (;;) {
    const at = text.indexOf("stream", from)
    if (at < 0) return
    const begin = at + 6 + (text[at + 6] === "\r" && text[at + 7] === "\n" ? 2 : 1)
    const isBegin = /[\r\n]/.test(text[at + 6] ?? "") && text.slice(at - 3, at) !== "end"
    if (!isBegin) {
      from = at + 6
      continue
    }
    const end = text.indexOf("endstream", begin)
    if (end < 0) throw new Failure("truncated")
    const dictionary = dictionaryBefore(text, at, from)
    const packed = unread.test(dictionary) ? null : packedOf(dictionary, bytes.subarray(begin, end))
    if (packed && description.test(dictionary)) demandSmall(packed)
    else if (packed) demandStream(packed, unpacked)
    from = end + 9
  }
}

/**
 * Throws `truncated` where the end of a PDF is missing, and `file-damaged` where what it packed does not have the
 * checksum that was written behind it: pdf.js looks at none, and would read digits that were never printed.
 */
export function demandWhole(bytes: Uint8Array): void {
  const text = binaryText(bytes)
  const end = text.slice(-tail * 4).replace(/[\s\0]+$/, "")
  if (!end.slice(-tail).includes("%%EOF")) throw new Failure("truncated")
  const length = /^[\s\S]{0,1024}?\/Linearized\s[\s\S]{0,200}?\/L\s+(\d{1,10})\b/.exec(text.slice(0, tail))?.[1]
  if (length !== undefined && Number(length) > bytes.length) throw new Failure("truncated")
  // Where a password hides the content, the checksums are hidden as well.
  if (!/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) demandStreams(bytes, text)
}
