import { Failure } from "@gouji/core"
import { type Area, mergeCells } from "../sheet/merge-cells.ts"
import type { Sheet, SheetCell } from "../sheet/sheet.ts"
import { CellReader } from "./cells.ts"
import type { Globals, SheetEntry } from "./globals.ts"
import { RecordReader } from "./record-reader.ts"
import type { BiffRecord, Substream } from "./substreams.ts"

const type = { window: 0x23e, row: 0x208, columns: 0x7d, merged: 0xe5, string: 0x207 }
/** What may stand between a formula and the text of its result. */
const partsOfFormulas = new Set([0x0221, 0x0236, 0x04bc])
const lastColumn = 255

function areasOf(reader: RecordReader): Area[] {
  return Array.from({ length: reader.u16() }, () => {
    const [row, lastRow] = [reader.u16(), reader.u16()]
    const [column, last] = [reader.u16(), reader.u16()]
    return { row, lastRow, column, lastColumn: last }
  })
}

/** The record with the text of a formula's result, behind it. */
function resultBehind(records: readonly BiffRecord[], index: number): BiffRecord | undefined {
  const next = records[index + 1]
  const found = next && partsOfFormulas.has(next.type) ? records[index + 2] : next
  return found?.type === type.string ? found : undefined
}

/**
 * Programs list the rows of a sheet and write its cells in their order. A cell out of order in a row that is not listed
 * was moved there by damage, and is missing elsewhere.
 */
function demandOrder(cells: readonly SheetCell[], listed: ReadonlySet<number>): void {
  const used = new Set(cells.map((cell) => cell.row))
  const strangers = [...used].filter((row) => !listed.has(row))
  if (strangers.length === 0 || strangers.length * 2 > used.size) return
  if (cells.some((cell, index) => cell.row < (cells[index - 1]?.row ?? 0))) throw new Failure("file-damaged")
}

/** A sheet by its records. Throws `file-damaged` where they contradict each other. */
export function readBiffSheet(stream: Uint8Array, { records }: Substream, entry: SheetEntry, globals: Globals): Sheet {
  const cells = new CellReader(stream, globals)
  const areas: Area[] = []
  const listed = new Set<number>()
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let hidesZeros = false
  records.forEach((record, index) => {
    const reader = new RecordReader(stream, [record])
    if (record.type === type.window) hidesZeros = (reader.u16() & 0x10) === 0
    else if (record.type === type.merged) areas.push(...areasOf(reader))
    else if (record.type === type.row) {
      const row = reader.u16()
      listed.add(row)
      reader.skip(10)
      if (reader.u16() & 0x20) hiddenRows.add(row)
    } else if (record.type === type.columns) {
      const [first, last] = [reader.u16(), Math.min(reader.u16(), lastColumn)]
      const width = reader.u16()
      reader.skip(2)
      const hidden = (reader.u16() & 1) !== 0 || width === 0
      for (let column = first; hidden && column <= last; column += 1) hiddenColumns.add(column)
    }
    cells.take(record, resultBehind(records, index))
  })
  demandOrder(cells.cells, listed)
  return {
    name: entry.name,
    hidden: entry.hidden,
    ...mergeCells(
      cells.cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
      areas,
    ),
    hiddenRows,
    hiddenColumns,
    hidesZeros,
  }
}
