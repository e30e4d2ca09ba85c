import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { attribute, child, childrenOf, wholeNumber, type XmlElement } from "../package/xml-element.ts"
import { placeOf } from "./address.ts"
import { type Area, mergeCells } from "./merge-cells.ts"
import type { Sheet, SheetCell } from "./sheet.ts"
import { type Copied, readCell, type Shared } from "./xlsx-cell.ts"
import { isOn } from "./xlsx-format.ts"

const mostColumns = 16_384
const mostRows = 1_048_576

function areasOf(worksheet: XmlElement): Area[] {
  return childrenOf(child(worksheet, "s:mergeCells"), "s:mergeCell").flatMap((merge) => {
    const [from = "", to = from] = (attribute(merge, "ref") ?? "").split(":")
    const [start, end] = [placeOf(from), placeOf(to)]
    if (!start || !end) throw new Failure("file-damaged")
    return [{ ...start, lastRow: end.row, lastColumn: end.column }]
  })
}

function hiddenColumns(worksheet: XmlElement): Set<number> {
  const hidden = new Set<number>()
  for (const column of childrenOf(child(worksheet, "s:cols"), "s:col")) {
    if (!isOn(attribute(column, "hidden")) && Number(attribute(column, "width") ?? 1) !== 0) continue
    const from = wholeNumber(attribute(column, "min"), 1, 1, mostColumns)
    const to = wholeNumber(attribute(column, "max"), from, from, mostColumns)
    for (let index = from; index <= to; index += 1) hidden.add(index - 1)
  }
  return hidden
}

/** The first view of a sheet is the one in which it opens. */
function hidesZeros(worksheet: XmlElement): boolean {
  const shows = attribute(child(child(worksheet, "s:sheetViews"), "s:sheetView"), "showZeros")
  return shows !== undefined && !isOn(shows)
}

/** Walks over rows and cells, which may leave out where they stand when they follow each other. */
class CellReader {
  readonly cells: SheetCell[] = []
  readonly hiddenRows = new Set<number>()
  readonly #shared: Shared
  readonly #copied: Copied = new Map()
  readonly #part: string | null
  #row = -1
  #column = -1

  constructor(shared: Shared, part: string | null) {
    this.#shared = shared
    this.#part = part
  }

  row(row: XmlElement): void {
    const next = wholeNumber(attribute(row, "r"), this.#row + 2, 1, mostRows) - 1
    // A row that comes again would put two values into one cell.
    if (next <= this.#row) throw new Failure("file-damaged")
    this.#row = next
    this.#column = -1
    if (isOn(attribute(row, "hidden")) || Number(attribute(row, "ht") ?? 1) === 0) this.hiddenRows.add(this.#row)
    for (const cell of childrenOf(row, "s:c")) this.#cell(cell)
  }

  #cell(cell: XmlElement): void {
    const address = attribute(cell, "r")
    const place = address === undefined ? { row: this.#row, column: this.#column + 1 } : placeOf(address)
    if (!place || place.row !== this.#row || place.column <= this.#column) throw new Failure("file-damaged")
    this.#column = place.column
    const read = readCell(cell, place, this.#shared, this.#copied)
    // Thousands of cells may be formatted and hold nothing: they are told only while there is room for those that do.
    if (read.text === "" && this.cells.length > limits.cells / 2) return
    if (this.cells.length >= limits.cells) throw new Failure("markup-too-complex")
    this.cells.push(this.#part === null ? read : { ...read, origin: { part: this.#part, ...place } })
  }
}

/** A worksheet's cells as far as there are any: a sheet's dimensions may be anything. With its part's name, with their origins. */
export function readXlsxSheet(
  worksheet: XmlElement,
  about: Pick<Sheet, "name" | "hidden" | "unread">,
  shared: Shared,
  part: string | null,
): Sheet {
  const reader = new CellReader(shared, part)
  for (const row of childrenOf(child(worksheet, "s:sheetData"), "s:row")) reader.row(row)
  return {
    ...about,
    ...mergeCells(reader.cells, areasOf(worksheet)),
    hiddenRows: reader.hiddenRows,
    hiddenColumns: hiddenColumns(worksheet),
    hidesZeros: hidesZeros(worksheet),
  }
}
