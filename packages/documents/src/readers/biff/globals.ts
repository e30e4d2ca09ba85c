import { Failure } from "@gouji/core"
import { type Dress, Dresser, plainDress } from "../flow/dresser.ts"
import { builtInFormat } from "../sheet/built-in-formats.ts"
import type { CellStyle } from "../sheet/xlsx-styles.ts"
import { RecordReader, type RichText } from "./record-reader.ts"
import type { BiffRecord, Substream } from "./substreams.ts"

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly start: number
  readonly hidden: boolean
  readonly isWorksheet: boolean
}

/** What the sheets of a workbook share. */
export interface Globals {
  readonly isWide: boolean
  readonly page: number
  readonly from1904: boolean
  readonly sheets: readonly SheetEntry[]
  readonly strings: readonly string[]
  readonly style: (index: number) => CellStyle
}

const type = { page: 0x42, date1904: 0x22, sheet: 0x85, format: 0x41e, font: 0x31, style: 0xe0, strings: 0xfc }
const continues = 0x3c
const excel97 = 0x0600
/** White among the colours that have numbers, and where a style says by which pattern its cells are filled. */
const whites = new Set([1, 9])
const patternShift = 26

/** There is no font of number four. */
const fontAt = <Font>(fonts: readonly Font[], number: number) => fonts[number > 4 ? number - 1 : number]

/** A text whose pieces look in their own ways: each begins at a character and has a font. What comes before has that of the cell. */
function inFonts({ text, runs }: RichText, fonts: readonly { readonly dress: Dress }[]): string {
  if (runs.length === 0) return text
  const dresser = new Dresser()
  const pieces = [{ at: 0, font: -1 }, ...runs].map(({ at, font }, index) =>
    dresser.add(text.slice(at, runs[index]?.at ?? text.length), fontAt(fonts, font)?.dress ?? plainDress),
  )
  return pieces.join("")
}

/** Strings that cells share; records end anywhere between and within them. */
function readStrings(stream: Uint8Array, records: readonly BiffRecord[]): RichText[] {
  const at = records.findIndex((record) => record.type === type.strings)
  if (at < 0) return []
  let end = at + 1
  while (records[end]?.type === continues) end += 1
  const reader = new RecordReader(stream, records.slice(at, end))
  reader.u32()
  const count = reader.u32()
  // Each takes three bytes at the least.
  if (count * 3 > stream.length) throw new Failure("file-damaged")
  return Array.from({ length: count }, () => reader.richText(reader.u16()))
}

export function readGlobals(stream: Uint8Array, { version, records }: Substream): Globals {
  const isWide = version === excel97
  const all = (wanted: number) =>
    records.filter((record) => record.type === wanted).map((record) => new RecordReader(stream, [record]))
  const page = all(type.page)[0]?.u16() ?? 1252
  const text = (reader: RecordReader, length: number) =>
    isWide ? reader.wideText(length) : reader.narrowText(length, page)
  const sheets = all(type.sheet).map((reader): SheetEntry => {
    const start = reader.u32()
    const state = reader.u8()
    const kind = reader.u8()
    return { start, hidden: (state & 3) !== 0, isWorksheet: kind === 0, name: text(reader, reader.u8()) }
  })
  const formats = new Map(
    all(type.format).map((reader) => [reader.u16(), text(reader, isWide ? reader.u16() : reader.u8())]),
  )
  const fonts = all(type.font).map((reader) => {
    reader.skip(2)
    const flags = reader.u16()
    const isWhite = whites.has(reader.u16())
    reader.skip(2)
    return { dress: { struck: (flags & 0x08) !== 0, raised: reader.u16() !== 0 }, isWhite }
  })
  const styles = all(type.style).map((reader): CellStyle => {
    const number = reader.u16()
    const format = reader.u16()
    const font = fontAt(fonts, number)
    reader.skip(10)
    const isFilled = !isWide || reader.left < 4 || reader.u32() >>> patternShift !== 0
    return {
      format: formats.get(format) ?? builtInFormat(format),
      dress: font?.dress ?? plainDress,
      unseen: (font?.isWhite ?? false) && !isFilled,
    }
  })
  return {
    isWide,
    page,
    from1904: all(type.date1904)[0]?.u16() === 1,
    sheets,
    strings: isWide ? readStrings(stream, records).map((string) => inFonts(string, fonts)) : [],
    style: (index) => styles[index] ?? { format: "General", dress: plainDress, unseen: false },
  }
}
