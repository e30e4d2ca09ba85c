import { escapeText } from "entities"
import { columnName } from "../../readers/sheet/column-name.ts"
import { styleNumber } from "./cell-styles.ts"
import type { SheetCell } from "./sheet-cell.ts"

export interface WrittenSheet {
  readonly name: string
  readonly cells: readonly SheetCell[]
  /** In widths of a digit. */
  readonly widths: readonly number[]
  /** In points, by row; a row that has none is as high as its text asks for. */
  readonly heights?: ReadonlyMap<number, number>
  /** So many rows stay in sight, and are printed again on each page: from the first of them to the last, counted from 0. */
  readonly header?: readonly [first: number, last: number]
  readonly landscape?: boolean
}

export const address = (row: number, column: number) => `${columnName(column)}${row + 1}`

/** Excel reads `_x000D_` in text as the sign with that number: such text gets its own underscore so written. */
export const cellText = (text: string) =>
  escapeText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")).replaceAll("\r", "&#13;")

/** Text that a program could take for a formula, if somebody typed it. */
const formula = /^["'\s\ufeff]*[=+\-@\t\r＝＋－＠]/

function cellXml({ row, column, content, style }: SheetCell): string {
  const at = `r="${address(row, column)}"`
  if (content.kind === "empty") return `<c ${at} s="${styleNumber(style)}"/>`
  if (content.kind === "text") {
    const number = styleNumber(style === "figure" ? "text-figure" : style, { quoted: formula.test(content.text) })
    return `<c ${at} s="${number}" t="inlineStr"><is><t xml:space="preserve">${cellText(content.text)}</t></is></c>`
  }
  const decimals = content.number.split(".")[1]?.length ?? 0
  const made = content.formula === undefined ? "" : `<f>${escapeText(content.formula)}</f>`
  return `<c ${at} s="${styleNumber(style, { decimals })}">${made}<v>${content.number}</v></c>`
}

/** A cell and those that are merged with it, which have its lines. */
function withMerged(cell: SheetCell): SheetCell[] {
  const { row, column, rowSpan = 1, columnSpan = 1, style } = cell
  const rest: SheetCell[] = []
  for (let y = row; y < row + rowSpan; y += 1) {
    for (let x = column; x < column + columnSpan; x += 1) {
      if (y !== row || x !== column) rest.push({ row: y, column: x, content: { kind: "empty" }, style })
    }
  }
  return [cell, ...rest]
}

function rowsXml({ cells, heights }: WrittenSheet): string {
  const rows = new Map<number, SheetCell[]>()
  for (const cell of cells.flatMap(withMerged)) {
    const row = rows.get(cell.row) ?? []
    row.push(cell)
    rows.set(cell.row, row)
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, own]) => {
      const height = heights?.get(row)
      const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`
      return `<row r="${row + 1}"${size}>${own
        .toSorted((a, b) => a.column - b.column)
        .map(cellXml)
        .join("")}</row>`
    })
    .join("")
}

function mergesXml(cells: readonly SheetCell[]): string {
  const merged = cells.filter(({ rowSpan = 1, columnSpan = 1 }) => rowSpan > 1 || columnSpan > 1)
  if (merged.length === 0) return ""
  const ranges = merged.map(({ row, column, rowSpan = 1, columnSpan = 1 }) => {
    return `<mergeCell ref="${address(row, column)}:${address(row + rowSpan - 1, column + columnSpan - 1)}"/>`
  })
  return `<mergeCells count="${merged.length}">${ranges.join("")}</mergeCells>`
}

/** The part of a workbook that is a sheet: printed on A4, as wide as the paper. */
export function sheetXml(sheet: WrittenSheet): string {
  const { widths, header, landscape = false } = sheet
  const pane = header
    ? `<pane ySplit="${header[1] + 1}" topLeftCell="A${header[1] + 2}" activePane="bottomLeft" state="frozen"/>`
    : ""
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rowsXml(sheet)}</sheetData>`,
    mergesXml(sheet.cells),
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    "</worksheet>",
  ].join("")
}
