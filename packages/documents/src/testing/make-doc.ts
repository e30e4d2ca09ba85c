import type { Report } from "@gouji/core"
import { makeCompound, u16, u32 } from "./make-compound.ts"
import { type Print, plainly, printAround } from "./print.ts"
import { type RowCell, rowCells } from "./row-cells.ts"

export interface DocRun {
  readonly text: string
  /** Properties of its characters, as Word keeps them. */
  readonly properties?: readonly number[]
}

export interface DocParagraph {
  readonly runs: readonly DocRun[]
  /** `\r` ends a paragraph, `\u0007` a cell or a row. */
  readonly mark: "\r" | "\u0007"
  readonly properties: readonly number[]
  /** Properties of the mark as a character. */
  readonly markProperties?: readonly number[]
  /** Properties so long that they are kept in the data stream. */
  readonly long?: readonly number[]
}

const pageSize = 512
const textAt = 2048
const columnWidth = 900
const inTable = [...u16(0x2416), 1]
const endsRow = [...u16(0x2417), 1]

const plainCells: { readonly [down in RowCell["down"]]: number } = { none: 0, first: 0x60, merged: 0x20 }

/** The definition of a row's cells, merged columns as one wide cell or as several, joined to the first. */
function definition(
  cells: readonly { readonly from: number; readonly to: number; readonly flags: number }[],
): number[] {
  const edges = [cells[0]?.from ?? 0, ...cells.map((cell) => cell.to)].map((column) => column * columnWidth)
  const descriptors = cells.flatMap((cell) => [...u16(cell.flags), ...Array.from({ length: 18 }, () => 0)])
  const operand = [cells.length, ...u16(...edges), ...descriptors]
  return [...u16(0xd608), ...u16(operand.length + 1), ...operand]
}

export function rowParagraphs(cells: readonly RowCell[], joined = false): DocParagraph[] {
  const parts = cells.flatMap((cell) => {
    const split = joined && cell.to - cell.from > 1
    const columns = split ? Array.from({ length: cell.to - cell.from }, (_, index) => cell.from + index) : [cell.from]
    return columns.map((from, index) => ({
      text: index === 0 ? cell.text : "",
      from,
      to: split ? from + 1 : cell.to,
      flags: plainCells[cell.down] | (split ? (index === 0 ? 1 : 2) : 0),
    }))
  })
  const texts = parts.map(
    (part): DocParagraph => ({ runs: [{ text: part.text }], mark: "\u0007", properties: inTable }),
  )
  return [...texts, { runs: [], mark: "\u0007", properties: [], long: [...inTable, ...endsRow, ...definition(parts)] }]
}

export const textParagraph = (text: string): DocParagraph => ({ runs: [{ text }], mark: "\r", properties: [] })

interface PropertyRun {
  readonly from: number
  readonly to: number
  readonly bytes: readonly number[]
}

/** Pages of runs, each with as many as fit: offsets from the front, properties from the back. */
function pagesOf(
  runs: readonly PropertyRun[],
  slot: number,
): { readonly pages: number[][]; readonly starts: number[] } {
  const pages: number[][] = []
  const starts: number[] = []
  let rest = [...runs]
  while (rest.length > 0) {
    let count = 0
    let used = 5
    while (count < rest.length) {
      const length = rest[count]?.bytes.length ?? 0
      if (used + 4 + slot + length + (length % 2) > pageSize - 1) break
      used += 4 + slot + length + (length % 2)
      count += 1
    }
    const own = rest.slice(0, count)
    rest = rest.slice(count)
    const page = Array.from({ length: pageSize }, () => 0)
    page.splice(0, (count + 1) * 4, ...u32(...own.map((run) => run.from), own.at(-1)?.to ?? 0))
    let at = pageSize - 1
    own.forEach((run, index) => {
      if (run.bytes.length === 0) return
      at -= run.bytes.length
      at -= at % 2
      page.splice(at, run.bytes.length, ...run.bytes)
      page[(count + 1) * 4 + index * slot] = at / 2
    })
    page[pageSize - 1] = count
    starts.push(own[0]?.from ?? 0)
    pages.push(page)
  }
  return { pages, starts }
}

/** Lengths of property groups count words, the style's number before them included. */
function paragraphBytes(properties: readonly number[]): number[] {
  const group = [0, 0, ...properties]
  return group.length % 2 === 1 ? [(group.length + 1) / 2, ...group] : [0, group.length / 2, ...group]
}

/** A document of Word 97 of paragraphs; `flags` go into its head. */
export function makeDoc(paragraphs: readonly DocParagraph[], flags = 0): Uint8Array {
  const codes: number[] = []
  const paragraphRuns: PropertyRun[] = []
  const characterRuns: PropertyRun[] = []
  const data: number[] = []
  for (const { runs, mark, properties, long, markProperties = [] } of paragraphs) {
    const start = textAt + codes.length * 2
    for (const run of [...runs, { text: mark, properties: markProperties }]) {
      const from = textAt + codes.length * 2
      codes.push(...Array.from({ length: run.text.length }, (_, index) => run.text.charCodeAt(index)))
      const bytes = run.properties ?? []
      const group = bytes.length > 0 ? [bytes.length, ...bytes] : []
      if (run.text !== "") characterRuns.push({ from, to: textAt + codes.length * 2, bytes: group })
    }
    const elsewhere = long ? [...u16(0x6646), ...u32(data.length)] : []
    if (long) data.push(...u16(long.length), ...long)
    const bytes = paragraphBytes([...properties, ...elsewhere])
    paragraphRuns.push({ from: start, to: textAt + codes.length * 2, bytes })
  }
  const textEnd = textAt + codes.length * 2
  const firstPage = Math.ceil(textEnd / pageSize)
  const characters = pagesOf(characterRuns, 1)
  const paragraphPages = pagesOf(paragraphRuns, 13)
  const pages = [...characters.pages, ...paragraphPages.pages]
  const stream = new Uint8Array((firstPage + pages.length) * pageSize)
  stream.set(u16(...codes), textAt)
  pages.forEach((page, index) => {
    stream.set(page, (firstPage + index) * pageSize)
  })
  const numbers = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)
  const list = (starts: readonly number[], first: number) => u32(...starts, textEnd, ...numbers(first, starts.length))
  const pieces = u32(0, codes.length)
  const clx = [2, ...u32(16), ...pieces, ...u16(0), ...u32(textAt), ...u16(0)]
  const characterList = list(characters.starts, firstPage)
  const paragraphList = list(paragraphPages.starts, firstPage + characters.pages.length)
  const table = [...clx, ...characterList, ...paragraphList]
  stream.set([...u16(0xa5ec, 0xc1, 0, 0, 0, 0x0200 | flags), ...u32(0)])
  stream.set(u32(codes.length), 0x4c)
  const span = (index: number, from: number, length: number) => stream.set(u32(from, length), 0x9a + index * 8)
  span(33, 0, clx.length)
  span(12, clx.length, characterList.length)
  span(13, clx.length + characterList.length, paragraphList.length)
  return makeCompound({ WordDocument: stream, "1Table": Uint8Array.from(table), Data: Uint8Array.from(data) })
}

/** A whole report as a document of Word 97. */
export function printDoc(report: Report, print: Print = plainly, joined = false): Uint8Array {
  const around = printAround(report, String, (table) => `\u0000${table}\u0000`)
  return makeDoc(
    around.split("\n\n").flatMap((text) => {
      const table = /^\0(.*)\0$/.exec(text)?.[1]
      return table === "disclosure" || table === "requests" || table === "remedies"
        ? rowCells(report, table, print).flatMap((row) => rowParagraphs(row, joined))
        : [textParagraph(text)]
    }),
  )
}
