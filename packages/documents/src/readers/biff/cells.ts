import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { dressed } from "../flow/dresser.ts"
import { formattedNumber } from "../sheet/number-text.ts"
import type { SheetCell } from "../sheet/sheet.ts"
import { CellOrder } from "./cell-order.ts"
import { formulaText } from "./formula.ts"
import type { Globals } from "./globals.ts"
import { RecordReader } from "./record-reader.ts"
import type { BiffRecord } from "./substreams.ts"

const errors: Readonly<Partial<Record<number, string>>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
}

/** A sheet of Excel 5 to 2003 has 256 columns. */
const lastColumn = 255

/** What else stands between the cells of a sheet: rows, parts of formulas, texts that go on, merged areas, links. */
const amongCells = new Set([
  0x00e5, 0x01b8, 0x0208, 0x00d7, 0x0207, 0x003c, 0x0221, 0x0236, 0x04bc, 0x005e, 0x01c2, 0x0008, 0x0021,
])

/** A number in four bytes: thirty bits of a double or an integer, perhaps in hundredths. */
function packedNumber(packed: number): number {
  const data = new DataView(new ArrayBuffer(8))
  data.setUint32(0, packed & 0xfffffffc)
  const value = packed & 2 ? (packed | 0) >> 2 : data.getFloat64(0)
  return packed & 1 ? value / 100 : value
}

type Said = Omit<SheetCell, "row" | "column" | "rowSpan" | "columnSpan">

/** Reads the cells of a sheet in the order of their records. */
export class CellReader {
  readonly cells: SheetCell[] = []
  readonly #stream: Uint8Array
  readonly #globals: Globals
  readonly #seen = new Set<number>()
  readonly #order = new CellOrder()
  #isBroken = false

  constructor(stream: Uint8Array, globals: Globals) {
    this.#stream = stream
    this.#globals = globals
  }

  /** Takes a record, with the text of a formula's result where one follows it. */
  take(record: BiffRecord, result: BiffRecord | undefined): void {
    const reader = new RecordReader(this.#stream, [record])
    switch (record.type) {
      case 0x0201:
        this.#single(reader, () => ({ text: "" }))
        break
      case 0x0203:
        this.#single(reader, (style) => this.#number(reader.double(), style))
        break
      case 0x027e:
        this.#single(reader, (style) => this.#number(packedNumber(reader.u32()), style))
        break
      case 0x00fd:
        this.#single(reader, (style) => this.#text(this.#globals.strings[reader.u32()], style))
        break
      case 0x0204:
      case 0x00d6:
        this.#single(reader, (style) => this.#text(this.#string(reader), style), false)
        break
      case 0x0205:
        this.#single(reader, () => this.#logical(reader.u8(), reader.u8() !== 0))
        break
      case 0x0006:
      case 0x0406:
        this.#single(reader, (style) => this.#formula(reader, style, result), false)
        break
      case 0x00bd:
        this.#several(reader, 6, (style) => this.#number(packedNumber(reader.u32()), style))
        break
      case 0x00be:
        this.#several(reader, 2, () => ({ text: "" }))
        break
      default:
        // A stranger between two cells is one whose type was damaged.
        if (this.cells.length > 0 && !amongCells.has(record.type)) this.#isBroken = true
    }
  }

  #single(reader: RecordReader, read: (style: number) => Said, isExact = true): void {
    const [row, column] = [reader.u16(), reader.u16()]
    this.#add(row, column, read(reader.u16()))
    // A longer record is another one whose type was damaged.
    if (isExact && reader.left > 0) throw new Failure("file-damaged")
  }

  #several(reader: RecordReader, size: number, read: (style: number) => Said): void {
    const [row, first] = [reader.u16(), reader.u16()]
    let column = first
    while (reader.left >= size + 2) {
      this.#add(row, column, read(reader.u16()))
      column += 1
    }
    if (reader.left !== 2 || reader.u16() !== column - 1) throw new Failure("file-damaged")
  }

  #add(row: number, column: number, said: Said): void {
    const key = row * 65_536 + column
    if (this.#isBroken || column > lastColumn || this.#seen.has(key)) throw new Failure("file-damaged")
    if (this.cells.length >= limits.cells) throw new Failure("markup-too-complex")
    this.#seen.add(key)
    if (this.#order.isStray(row, column)) throw new Failure("file-damaged")
    this.cells.push({ row, column, rowSpan: 1, columnSpan: 1, ...said })
  }

  #number(value: number, style: number): Said {
    const { format, dress: look, unseen } = this.#globals.style(style)
    if (!Number.isFinite(value)) throw new Failure("file-damaged")
    if (unseen) return { text: "", value }
    return { text: dressed(formattedNumber(value, format, this.#globals.from1904), look), value }
  }

  #text(text: string | undefined, style: number): Said {
    if (text === undefined) throw new Failure("file-damaged")
    return { text: dressed(text, this.#globals.style(style).dress) }
  }

  #string(reader: RecordReader): string {
    const length = reader.u16()
    return this.#globals.isWide ? reader.wideText(length) : reader.narrowText(length, this.#globals.page)
  }

  #logical(value: number, isError: boolean): Said {
    return { text: isError ? (errors[value] ?? "#ERROR!") : value === 0 ? "FALSE" : "TRUE" }
  }

  #formula(reader: RecordReader, style: number, result: BiffRecord | undefined): Said {
    const stored = reader.bytes(8).slice()
    reader.skip(6)
    const code = reader.bytes(reader.u16())
    const text = formulaText(code)
    const formula = text === null ? {} : { formula: { text, down: 0, across: 0 } }
    if (stored[6] !== 0xff || stored[7] !== 0xff) {
      return { ...this.#number(new DataView(stored.buffer).getFloat64(0, true), style), ...formula }
    }
    const kind = stored[0]
    if (kind === 1 || kind === 2) return this.#logical(stored[2] ?? 0, kind === 2)
    if (kind === 3) return { text: "" }
    if (!result) return { text: `=${text ?? ""}`, withoutValue: true }
    return this.#text(this.#string(new RecordReader(this.#stream, [result])), style)
  }
}
