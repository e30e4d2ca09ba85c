import { Failure } from "@gouji/core"
import { type Block, paragraph, type Table, type TableCell, textOfLines } from "../../document.ts"
import { limits } from "../../limits.ts"
import { fold } from "../html-text.ts"
import { blankList } from "./blank-list.ts"
import { formColumns } from "./form-columns.ts"
import { isFigure, looksNumeric } from "./looks-numeric.ts"
import { originsOf } from "./origins-of.ts"
import { hasText, isBlankLine, kindOf, leavesTable } from "./row-kinds.ts"
import type { SheetCell } from "./sheet.ts"
import { rowsOf, type VisibleRow } from "./visible-rows.ts"

const paragraphsOf = (row: VisibleRow): Block[] =>
  row.cells.flatMap((cell) => {
    const lines = cell.text
      .split(/\r\n?|\n/)
      .map(fold)
      .filter(Boolean)
    return lines.map((text) => ({ ...paragraph(text), ...(cell.origin && { origin: cell.origin }) }))
  })

const endOf = (cell: SheetCell) => cell.column + cell.columnSpan

/** The columns that lines with text reach; empty cells that were formatted beyond them say nothing. */
function extentOf(rows: readonly VisibleRow[], listed: ReadonlySet<VisibleRow>): readonly [from: number, to: number] {
  const lines = rows.flatMap((row) => {
    if (listed.has(row)) return row.cells
    return kindOf(row) === "line" ? row.cells.filter(hasText) : []
  })
  const from = lines.reduce((least, cell) => Math.min(least, cell.column), Number.POSITIVE_INFINITY)
  const to = lines.reduce((most, cell) => Math.max(most, cell.columnSpan > 1000 ? cell.column + 1 : endOf(cell)), 0)
  return [from, to]
}

/** Lines as a grid: every place that no cell covers has an empty cell, for the sheet prints one there. */
function tableOfRows(rows: readonly VisibleRow[], listed: ReadonlySet<VisibleRow>, spent: { cells: number }): Table {
  const [from, to] = extentOf(rows, listed)
  spent.cells += rows.length * (to - from)
  if (spent.cells > limits.cells) throw new Failure("markup-too-complex")
  const originAt = originsOf(rows)
  /** For each column, the first row that is free again. */
  const taken: number[] = []
  const grid = rows.map((row, y) => {
    const begun = new Map(row.cells.map((cell) => [cell.column, cell]))
    const cells: TableCell[] = []
    for (let x = from; x < to; x += 1) {
      if ((taken[x] ?? 0) > y) continue
      const cell = begun.get(x)
      const columnSpan = Math.min(cell?.columnSpan ?? 1, to - x)
      const rowSpan = Math.min(cell?.rowSpan ?? 1, rows.length - y)
      for (let i = x; i < x + columnSpan; i += 1) taken[i] = y + rowSpan
      const origin = cell ? cell.origin : originAt(row, x)
      const { text, lines } = textOfLines((cell?.text ?? "").split(/\r\n?|\n/).map(fold))
      cells.push({ text, lines, row: y, column: x - from, rowSpan, columnSpan, ...(origin && { origin }) })
    }
    return cells
  })
  return { kind: "table", geometry: "grid", rows: formColumns(grid), page: null }
}

/** A run of rows without a gap: titles in front, the lines of a table, what follows it. */
function blocksOfRun(run: readonly VisibleRow[], spent: { cells: number }): Block[] {
  const blocks: Block[] = []
  let lines: VisibleRow[] = []
  const listed = blankList(run)
  const width = extentOf(run, listed)[1]
  const isLine = (row: VisibleRow, index: number) => {
    const kind = listed.has(row) ? "line" : kindOf(row)
    if (kind !== "alone") return kind === "line" || lines.length > 0
    if (lines.length === 0 || leavesTable(row, width)) return false
    const goesOn = run.slice(index + 1).some((later) => listed.has(later) || kindOf(later) === "line")
    return goesOn || isBlankLine(row, width)
  }
  const endTable = () => {
    const isTable = lines.length > 1 || lines.some((row) => row.cells.some((cell) => looksNumeric(cell.text)))
    blocks.push(...(isTable ? [tableOfRows(lines, listed, spent)] : lines.flatMap(paragraphsOf)))
    lines = []
  }
  run.forEach((row, index) => {
    if (isLine(row, index)) lines.push(row)
    else {
      if (lines.length > 0) endTable()
      blocks.push(...paragraphsOf(row))
    }
  })
  if (lines.length > 0) endTable()
  return blocks
}

/** Whether an empty row is the one for the figures under a header: cells are kept in it, and none was in use before. */
function isLeftBlank(row: VisibleRow, above: VisibleRow | undefined): boolean {
  const labels = above?.cells.filter(hasText) ?? []
  return row.cells.length > 1 && labels.length > 1 && !labels.some((cell) => isFigure(fold(cell.text)))
}

/** The paragraphs and tables of a sheet: forms are pasted into sheets with headings and prose between them. */
export function sheetBlocks(cells: readonly SheetCell[]): Block[] {
  const rows = rowsOf(cells)
  const spent = { cells: 0 }
  const runs: VisibleRow[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const [number, row] of rows) {
    if (kindOf(row) === "empty") {
      if (number === last + 1 && isLeftBlank(row, runs.at(-1)?.at(-1))) runs.at(-1)?.push(row)
      continue
    }
    if (number === last + 1) runs.at(-1)?.push(row)
    else runs.push([row])
    last = number
  }
  return runs.flatMap((run) => blocksOfRun(run, spent))
}
