import { cellsOf, type Figure, findCell, type Sum, sameFigure, sumsIn, type TableId, tableOf } from "@gouji/core"
import { figureOf } from "@gouji/documents/figure-text"
import { cellsOfSheet, type Sheet } from "./sheet.ts"

/** Reads what was typed for a cell; `undefined`: it is no figure. A note beside a figure would be lost, so it is none. */
export function readFigure(sheet: Sheet, cell: string, text: string): Figure | undefined {
  const table = tableOf(cell)
  const spec = table && findCell(sheet.forms[table], cell)
  if (!spec) return undefined
  const read = figureOf(text, spec.measure, spec.columnSpec.label)
  return read.figure !== undefined && read.note === null ? read.figure : undefined
}

/** The sheet with a text in a cell: as a figure, or as it is where it is none. */
export function withText(sheet: Sheet, cell: string, text: string): Sheet {
  const figure = readFigure(sheet, cell, text)
  const { [cell]: _, ...figures } = sheet.figures
  const { [cell]: __, ...wrong } = sheet.wrong
  return figure === undefined
    ? { ...sheet, figures, wrong: { ...wrong, [cell]: text } }
    : { ...sheet, figures: { ...figures, [cell]: figure }, wrong }
}

/**
 * The sheet with texts in cells. A total that is the sum of its parts stays one, and so does one for which nothing came;
 * any other is taken for typed.
 */
export function withTexts(sheet: Sheet, texts: ReadonlyMap<string, string>): Sheet {
  const sums = sumsIn(sheet.forms)
  const isLocked = (cell: string) => sums.has(cell) && !sheet.typed.includes(cell)
  const entries = [...texts]
  const filled = entries.filter(([cell]) => !isLocked(cell)).reduce((next, entry) => withText(next, ...entry), sheet)
  const cells = cellsOfSheet(filled)
  const isOff = ([cell, text]: [string, string]) => {
    const [figure, found] = [readFigure(sheet, cell, text), cells[cell] ?? null]
    return figure === undefined || (figure !== null && !sameFigure(figure, found))
  }
  const off = entries.filter(([cell]) => isLocked(cell)).filter(isOff)
  return off.reduce((next, [cell, text]) => withText(unlocked(next, cell), cell, text), filled)
}

/** Lets a total be typed; it begins as what it was. */
export function unlocked(sheet: Sheet, cell: string): Sheet {
  if (sheet.typed.includes(cell)) return sheet
  const figure = cellsOfSheet(sheet)[cell] ?? null
  return { ...sheet, typed: [...sheet.typed, cell], figures: { ...sheet.figures, [cell]: figure } }
}

/** Has a total worked out again. */
export function locked(sheet: Sheet, cell: string): Sheet {
  if (!sheet.typed.includes(cell)) return sheet
  const { [cell]: _, ...figures } = sheet.figures
  const { [cell]: __, ...wrong } = sheet.wrong
  return { ...sheet, typed: sheet.typed.filter((one) => one !== cell), figures, wrong }
}

/** The sheet with cells emptied; totals that are worked out stay. */
export function cleared(sheet: Sheet, cells: readonly string[], sums: ReadonlyMap<string, Sum>): Sheet {
  const own = cells.filter((cell) => !sums.has(cell) || sheet.typed.includes(cell))
  return own.reduce((next, cell) => withText(next, cell, ""), sheet)
}

/** The sheet with 0 in every cell of a table that is still blank. What could not be read stays open. */
export function withZeros(sheet: Sheet, table: TableId): Sheet {
  const blank = cellsOf(sheet.forms[table], table).filter(({ id }) => sheet.figures[id] === null)
  return blank.reduce((next, { id }) => withText(next, id, "0"), sheet)
}
