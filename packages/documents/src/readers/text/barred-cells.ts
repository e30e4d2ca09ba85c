import { type Block, paragraph, tableOf } from "../../document.ts"
import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { endsHeader } from "../../recognise/row-labels.ts"
import { fold } from "../html-text.ts"
import { bar } from "./text-line.ts"

const isLabel = (text: string) => text !== "" && !looksLikeFigure(text)

/**
 * Cells in reading order to rows: a row begins at a label that stands behind something else than a label, or behind its
 * table's header, where a row left blank would seem to be a part of that. `enclosed`: rows begin with a bar of their own, so that the one in front of a row's first cell closes nothing.
 */
function rowsOf(cells: readonly string[], enclosed: boolean): string[][] {
  const rows: string[][] = []
  cells.forEach((cell, index) => {
    const before = cells[index - 1]
    const begins = isLabel(cell) && before !== undefined && (!isLabel(before) || endsHeader(before, cell))
    if (begins && enclosed && before === "") rows.at(-1)?.pop()
    if (begins || rows.length === 0) rows.push([])
    rows.at(-1)?.push(cell)
  })
  return rows.filter((row) => row.length > 0)
}

/** The lines of a text between its bars, outermost first; the first and the last part may hold prose. */
function partsOf(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const line of lines) {
    line.split(bar).forEach((piece, index) => {
      if (index > 0) parts.push([])
      if (piece.trim() !== "") parts.at(-1)?.push(fold(piece))
    })
  }
  return parts
}

/**
 * Reads text in which bars part the cells and nothing parts the rows, as pages are turned into text: a cell to a line
 * with its bar behind it, before it, or on a line of its own. What stands before the first cell and behind the last bar
 * are paragraphs.
 */
export function barredBlocks(lines: readonly string[]): Block[] {
  const parts = partsOf(lines)
  const [opening = [], ...others] = parts
  const closing = others.pop() ?? []
  const enclosed = opening.length === 0
  const first = opening.at(-1)
  // Where bars only stand between cells, the last cell has none behind it.
  const last = closing[0] !== undefined && looksLikeFigure(closing[0]) ? closing[0] : undefined
  const cells = [
    ...(first === undefined ? [] : [first]),
    ...others.map((part) => part.join(" ")),
    ...(last === undefined ? [] : [last]),
  ]
  return [
    ...opening.slice(0, -1).map(paragraph),
    tableOf(rowsOf(cells, enclosed), "sequence"),
    ...closing.slice(last === undefined ? 0 : 1).map(paragraph),
  ]
}
