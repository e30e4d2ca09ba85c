import { opensRow } from "../../recognise/row-labels.ts"
import { fold } from "../html-text.ts"
import type { SheetCell } from "./sheet.ts"
import type { VisibleRow } from "./visible-rows.ts"

/** What a row of a sheet may be: nothing, a text that stands alone in it, or a line of a table. */
export type RowKind = "empty" | "alone" | "line"

export const hasText = (cell: SheetCell) => fold(cell.text) !== ""

export function kindOf(row: VisibleRow | undefined): RowKind {
  if (!row) return "empty"
  const texts = row.cells.filter(hasText)
  if (texts.length === 0) return row.isCovered ? "line" : "empty"
  const only = texts[0]
  return texts.length === 1 && !row.isCovered && only?.rowSpan === 1 ? "alone" : "line"
}

/** A heading of a part, or prose. */
const standsApart = /^[一二三四五六七八九十]+[、.．]|[。；：;]$/
const longest = 48

/** The label of a row, beside which the sheet has columns: its figures were left blank, and no cell is kept for them. */
const isBlankRow = (cell: SheetCell, width: number) =>
  cell.column + cell.columnSpan < width && opensRow(fold(cell.text))

/**
 * Whether a text that stands alone between lines of a table is no line of it. Where cells are kept for the figures
 * beside it, it is a row that was left blank; a title over the whole width belongs to the table that it parts.
 */
export function leavesTable(row: VisibleRow, width: number): boolean {
  const cell = row.cells.find(hasText)
  if (!cell || isBlankRow(cell, width)) return false
  const text = fold(cell.text)
  if (text.length > longest) return true
  const isWide = cell.column + cell.columnSpan >= width
  const keepsCells = row.cells.some((other) => other !== cell && other.column >= cell.column + cell.columnSpan)
  return standsApart.test(text) && (isWide || !keepsCells)
}

/** Whether a text behind the last line is one more line of the table, its figures left blank. */
export function isBlankLine(row: VisibleRow, width: number): boolean {
  const cell = row.cells.find(hasText)
  if (!cell || leavesTable(row, width)) return false
  if (isBlankRow(cell, width)) return true
  return row.cells.some((other) => other.column + other.columnSpan >= width && other.column > cell.column)
}
