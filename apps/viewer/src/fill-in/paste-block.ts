import { cellsOf, type Report, sameMeasure, type TableId, tableIds, total } from "@gouji/core"
import { looksLikeFigure } from "@gouji/documents/figure-text"
import type { TableGrid } from "../report/table-grid.ts"
import type { Sheet } from "./sheet.ts"

/** Where the cells of a block go, and how many of them have no place. */
export interface PlacedBlock {
  readonly texts: ReadonlyMap<string, string>
  readonly outside: number
}

type Rows = readonly (readonly string[])[]

const isLabel = (texts: readonly string[]) => texts.some((text) => text.trim() !== "") && !texts.some(isFigure)
const isFigure = (text: string) => text.trim() !== "" && looksLikeFigure(text)

/** The block without rows and columns that hold labels alone. A single text stays: it is told to be no figure. */
export function withoutLabels(rows: Rows): Rows {
  if (!rows.flat().some(isFigure)) return rows
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => !isLabel(rows.map((row) => row[at] ?? "")),
  )
  return rows.filter((row) => !isLabel(row)).map((row) => columns.map((at) => row[at] ?? ""))
}

/** The cells of a table, line by line. */
export function linesOf(grid: TableGrid): readonly (readonly string[])[] {
  return grid.parts
    .flatMap((part) => part.rows)
    .map((row) => row.flatMap(({ box }) => (box.kind === "figure" && box.cell !== null ? [box.cell] : [])))
    .filter((line) => line.length > 0)
}

/** A block of texts laid over a table from one cell on, line by line. */
export function placeBlock(grid: TableGrid, from: string, block: Rows): PlacedBlock {
  const lines = linesOf(grid)
  const top = lines.findIndex((line) => line.includes(from))
  const left = lines[top]?.indexOf(from) ?? 0
  const texts = new Map<string, string>()
  let outside = 0
  withoutLabels(block).forEach((row, down) => {
    row.forEach((text, across) => {
      const cell = lines[top + down]?.[left + across]
      if (cell !== undefined) texts.set(cell, text)
      else if (text.trim() !== "") outside += 1
    })
  })
  return { texts, outside }
}

/** What was recognised as tables of the form, by the cells of the sheet. */
export function placeTables(sheet: Sheet, report: Pick<Report, "forms" | "cells">): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const ofTable = (table: TableId, cell: string) => cell.startsWith(`${table}/`)
  for (const table of tableIds) {
    const form = report.forms[table]
    if (form === null) continue
    const asked = new Set(Object.keys(report.cells).filter((cell) => ofTable(table, cell)))
    if (form === sheet.forms[table]) for (const cell of asked) texts.set(cell, textOf(report.cells[cell]))
    else
      for (const { id: cell } of cellsOf(sheet.forms[table], table)) {
        const same = sameMeasure(cell, form)
        if (same?.every((one) => asked.has(one))) texts.set(cell, textOf(total(same.map((one) => report.cells[one]))))
      }
  }
  return texts
}

const textOf = (figure: number | string | null | undefined) =>
  figure === null || figure === undefined ? "" : String(figure)

/** The cells of a rectangle between two cells, line by line. */
export function rectangle(grid: TableGrid, from: string, to: string): readonly (readonly string[])[] {
  const lines = linesOf(grid)
  const at = (cell: string) => {
    const row = lines.findIndex((line) => line.includes(cell))
    return { row, column: lines[row]?.indexOf(cell) ?? 0 }
  }
  const [a, b] = [at(from), at(to)]
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)]
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)]
  return lines.slice(top, bottom + 1).map((line) => line.slice(left, right + 1))
}

/** Texts as spreadsheets take them: tabs between cells, a line a row. */
export function asTabs(rows: Rows): string {
  return rows.map((row) => row.join("\t")).join("\n")
}
