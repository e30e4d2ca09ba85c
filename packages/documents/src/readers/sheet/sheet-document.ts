import { Failure, type Warning } from "@gouji/core"
import type { Block, Document } from "../../document.ts"
import { limits } from "../../limits.ts"
import { fold } from "../html-text.ts"
import { addressOf } from "./address.ts"
import { columnName } from "./column-name.ts"
import { gatherVersions } from "./gather-versions.ts"
import { withoutIdleRows } from "./idle-rows.ts"
import { joinSplitRows } from "./join-split-rows.ts"
import { mergeRepeated } from "./merge-repeated.ts"
import { numberText } from "./number-text.ts"
import type { Sheet, SheetCell } from "./sheet.ts"
import { sheetBlocks } from "./sheet-blocks.ts"
import { shownOtherwise } from "./shown-otherwise.ts"
import { sideBySide } from "./side-by-side.ts"
import { staleFormulas } from "./stale-formulas.ts"
import { visibleCells } from "./visible-rows.ts"

const most = 5
const mostCells = 100

function warningOf(code: Warning["code"], found: string): Warning {
  return { code, place: null, cells: [], expected: null, found }
}

/** Where something that is not seen stands: whole rows and columns by their names, a sheet by its own. */
function hiddenWarnings(sheet: Sheet, lost: readonly SheetCell[]): Warning[] {
  const hasContent = sheet.cells.some((cell) => fold(cell.text) !== "")
  if (sheet.hidden) return hasContent ? [warningOf("hidden-content", sheet.name)] : []
  const named = lost.map((cell) =>
    sheet.hiddenRows.has(cell.row)
      ? `${cell.row + 1}:${cell.row + 1}`
      : `${columnName(cell.column)}:${columnName(cell.column)}`,
  )
  const covered = (sheet.covered ?? []).map((cell) => addressOf(cell.row, cell.column))
  const unique = [...new Set([...named, ...covered])]
  const shown = unique.length > most ? [...unique.slice(0, most), "…"] : unique
  return unique.length > 0 ? [warningOf("hidden-content", `${sheet.name}!${shown.join(", ")}`)] : []
}

/** Formulas that ask another file, program or server: their stored result stands, and nobody is asked. */
function fetches(formula: string): boolean {
  return /\[(?:\d{1,4}|[^\]]{1,200}\.[a-z]{2,5})\]|\b(?:WEBSERVICE|RTD|DDE|IMAGE)\s{0,9}\(|^[^"]{0,100}\|'/i.test(
    formula,
  )
}

function formulaWarnings(sheet: Sheet): Warning[] {
  if (sheet.hidden) return []
  const named = (cell: SheetCell) => `${sheet.name}!${addressOf(cell.row, cell.column)}`
  const outside = sheet.cells.filter((cell) => cell.formula && fetches(cell.formula.text)).slice(0, mostCells)
  const without = sheet.cells.filter((cell) => cell.withoutValue).slice(0, mostCells)
  const stale = staleFormulas(sheet.cells).slice(0, mostCells)
  return [
    ...outside.map((cell) => warningOf("external-content", `${named(cell)} =${cell.formula?.text.slice(0, 60)}`)),
    ...without.map((cell) => warningOf("formula-without-value", named(cell))),
    ...stale.map((cell) => warningOf("formula-result", `${cell.text} (${named(cell)})`)),
  ]
}

/** A sheet beyond what any report needs is named, so that it can be found and shortened. */
function demandRows(sheet: Sheet): void {
  const rows = new Set(sheet.cells.filter((cell) => cell.text !== "").map((cell) => cell.row)).size
  if (rows > limits.records) {
    throw new Failure("sheet-too-large", { sheet: sheet.name, found: rows, limit: limits.records })
  }
}

/** Cells that print another number than they hold, those that are alike in it together. */
function formatWarnings(name: string, cells: readonly SheetCell[]): Warning[] {
  const alike = new Map<string, SheetCell[]>()
  for (const cell of shownOtherwise(cells)) {
    const key = `${fold(cell.text)}=${cell.value}`
    alike.set(key, [...(alike.get(key) ?? []), cell])
  }
  return [...alike.values()].slice(0, mostCells).map((group): Warning => {
    const addresses = group.slice(0, most).map((cell) => addressOf(cell.row, cell.column))
    const places = `${name}!${addresses.join(", ")}${group.length > most ? ", …" : ""}`
    const expected = numberText(group[0]?.value ?? 0)
    return { ...warningOf("shown-otherwise", `${fold(group[0]?.text ?? "")} (${places})`), expected }
  })
}

const withoutZeros = (cells: readonly SheetCell[]) =>
  cells.map((cell) => (cell.value === 0 ? { ...cell, text: "" } : cell))

/** The sheets that are seen, in their order, as one document; what is hidden is said and not read. */
export function sheetDocument(mediaType: string, sheets: readonly Sheet[]): Document {
  const blocks: Block[] = []
  const warnings: Warning[] = []
  for (const stored of sheets) {
    const sheet = stored.hidesZeros ? { ...stored, cells: withoutZeros(stored.cells) } : stored
    if (!sheet.hidden) demandRows(sheet)
    const { cells, lost } = visibleCells(sheet)
    const parts = sheet.hidden ? [] : sideBySide(cells)
    blocks.push(...parts.flatMap((part) => sheetBlocks(joinSplitRows(mergeRepeated(withoutIdleRows(part))))))
    for (const what of sheet.unread ?? []) warnings.push(warningOf("content-unread", what))
    warnings.push(...hiddenWarnings(sheet, lost), ...formulaWarnings(sheet))
    if (!sheet.hidden) warnings.push(...formatWarnings(sheet.name, sheet.cells))
  }
  return { mediaType, blocks: gatherVersions(blocks), about: { titles: [], published: null }, warnings }
}
