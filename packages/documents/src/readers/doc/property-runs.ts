import { Failure } from "@gouji/core"
import { view } from "../package/zip-entry.ts"

/** Bytes of the text stream that have the same properties. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly properties: Uint8Array
  /** The number of the style of a paragraph. */
  readonly style?: number
}

const pageSize = 512
const mostRuns = 500_000
const none = new Uint8Array()

/** Where in a page the properties of each of its runs stand. */
type Locate = (page: Uint8Array, count: number, index: number) => Pick<Run, "properties" | "style">

const ofCharacters: Locate = (page, count, index) => {
  const at = (page[(count + 1) * 4 + index] ?? 0) * 2
  return { properties: at === 0 ? none : page.subarray(at + 1, at + 1 + (page[at] ?? 0)) }
}

const ofParagraphs: Locate = (page, count, index) => {
  const at = (page[(count + 1) * 4 + index * 13] ?? 0) * 2
  if (at === 0) return { properties: none, style: 0 }
  const [length, start] = page[at] === 0 ? [(page[at + 1] ?? 0) * 2, at + 2] : [(page[at] ?? 0) * 2 - 1, at + 1]
  // The style's number comes first.
  return { properties: page.subarray(start + 2, start + length), style: view(page).u16(start) }
}

/** All runs that the pages of properties list, in the order of the text stream. */
export function readRuns(pages: Uint8Array, stream: Uint8Array, kind: "paragraphs" | "characters"): Run[] {
  const { u32 } = view(pages)
  const count = Math.floor((pages.length - 4) / 8)
  const locate = kind === "paragraphs" ? ofParagraphs : ofCharacters
  const runs: Run[] = []
  for (let index = 0; index < count; index += 1) {
    const at = (u32((count + 1) * 4 + index * 4) & 0x3fffff) * pageSize
    if (at + pageSize > stream.length) throw new Failure("truncated")
    const page = stream.subarray(at, at + pageSize)
    const offsets = view(page)
    const inPage = page[pageSize - 1] ?? 0
    if ((inPage + 1) * 4 > pageSize) throw new Failure("file-damaged")
    if (runs.length > mostRuns) throw new Failure("markup-too-complex")
    for (let i = 0; i < inPage; i += 1) {
      runs.push({ from: offsets.u32(i * 4), to: offsets.u32(i * 4 + 4), ...locate(page, inPage, i) })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

/** The number of the run that holds a byte, or of the one before it. */
export function runAt(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.from ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
