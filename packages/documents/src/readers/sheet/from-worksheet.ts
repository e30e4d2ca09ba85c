import type { CellObject, WorkSheet } from "@e965/xlsx"
import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { cellText, isWithoutValue } from "./cell-text.ts"
import { mergeCells } from "./merge-cells.ts"
import type { Sheet, SheetCell } from "./sheet.ts"

interface Hideable {
  readonly hidden?: boolean
  readonly width?: number
  readonly hpt?: number
}

function hiddenAmong(items: readonly (Hideable | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>()
  items?.forEach((item, index) => {
    if (item && (item.hidden === true || item.width === 0 || item.hpt === 0)) hidden.add(index)
  })
  return hidden
}

function cellAt(cell: CellObject, row: number, column: number, from1904: boolean): SheetCell {
  const withoutValue = isWithoutValue(cell)
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text: withoutValue ? `=${cell.f}` : cellText(cell, from1904),
    ...(typeof cell.v === "number" && cell.t === "n" ? { value: cell.v } : {}),
    ...(cell.f === undefined ? {} : { formula: { text: cell.f, down: 0, across: 0 } }),
    ...(withoutValue ? { withoutValue } : {}),
  }
}

/** A worksheet's cells as far as there are any: a sheet's dimensions may be anything. */
export function fromWorksheet(name: string, hidden: boolean, worksheet: WorkSheet, from1904: boolean): Sheet {
  const cells: SheetCell[] = []
  const data: readonly (readonly CellObject[] | undefined)[] = worksheet["!data"] ?? []
  data.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cells.length >= limits.cells) throw new Failure("markup-too-complex")
      cells.push(cellAt(cell, row, column, from1904))
    })
  })
  const areas = (worksheet["!merges"] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    lastRow: e.r,
    lastColumn: e.c,
  }))
  return {
    name,
    hidden,
    cells: mergeCells(cells, areas),
    hiddenRows: hiddenAmong(worksheet["!rows"]),
    hiddenColumns: hiddenAmong(worksheet["!cols"]),
  }
}
