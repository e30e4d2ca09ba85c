import type { FileProperties } from "@gouji/core"
import { openCompoundFile } from "../readers/ole/compound-file.ts"
import { view } from "../readers/package/zip-entry.ts"

/** Numbers of properties, and of the kind of text that both are. */
const [codePage, author, lastAuthor, narrowText] = [1, 4, 8, 0x1e]
const labels: Readonly<Record<number, string>> = { 936: "gbk", 54936: "gb18030", 65001: "utf-8", 950: "big5" }

/** Whom a file of Word or Excel before 2007 names, in its property set. */
export function compoundProperties(bytes: Uint8Array): FileProperties | null {
  const stream = openCompoundFile(bytes).stream("\u0005SummaryInformation")
  if (!stream || stream.length < 56) return null
  const { u16, u32 } = view(stream)
  const start = u32(44)
  if (start + 8 > stream.length) return null
  const count = Math.min(u32(start + 4), (stream.length - start - 8) >> 3)
  const places = new Map(
    Array.from(
      { length: count },
      (_, index) => [u32(start + 8 + index * 8), start + u32(start + 12 + index * 8)] as const,
    ),
  )
  const page = places.get(codePage)
  const label = (page !== undefined && page + 6 <= stream.length && labels[u16(page + 4)]) || "windows-1252"
  const textOf = (property: number) => {
    const at = places.get(property)
    if (at === undefined || at + 8 > stream.length || u32(at) !== narrowText) return null
    const text = stream.subarray(at + 8, Math.min(at + 8 + u32(at + 4), stream.length))
    return new TextDecoder(label).decode(text).replace(/\0.*$/s, "")
  }
  return { author: textOf(author), lastModifiedBy: textOf(lastAuthor) }
}
