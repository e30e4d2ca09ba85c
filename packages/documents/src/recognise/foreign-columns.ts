import { formIds, tableIds } from "@gouji/core"
import type { TableCell } from "../document.ts"
import { looksLikeFigure } from "./figure-text.ts"
import { isFormLabel, isGroupLabel, isPrintedAround } from "./form-labels.ts"
import { partsOf } from "./normalise.ts"
import { rowsOf } from "./row-labels.ts"
import { identical, type Known, score } from "./similarity.ts"

type Line = readonly TableCell[]
type Span = readonly [from: number, to: number]

/** Columns that stand side by side in a table of a form, and how often: table four has them once for each of its rows. */
interface ColumnSet {
  readonly columns: readonly Known<string>[]
  readonly times: number
}

/** The columns of all tables, the most first. */
const columnSets: readonly ColumnSet[] = (() => {
  const sets = formIds.flatMap((form) =>
    tableIds.flatMap((table) => {
      const rows = rowsOf(form, table)
      const times = table === "remedies" ? rows.length : 1
      return rows.map(({ columns }) => ({ columns, times }))
    }),
  )
  const each = new Map(sets.map((set) => [set.columns.map(({ label }) => label).join("\n"), set]))
  return [...each.values()].sort((a, b) => b.columns.length * b.times - a.columns.length * a.times)
})()

const spanOf = ({ column, columnSpan }: TableCell): Span => [column, column + columnSpan]
const meets = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1]

const isSame = (a: TableCell, b: TableCell) => a.column === b.column && a.columnSpan === b.columnSpan

/** Where the columns of a set stand under a header that names each of them as often as the form does; else null. */
function spansUnder(header: Line, { columns, times }: ColumnSet): readonly Span[] | null {
  const spans: Span[] = []
  for (const column of columns) {
    const alike = header.filter((cell) => score(partsOf(cell.text), column) >= identical)
    // A merged header that an export repeats below itself is one.
    const named = alike.filter((cell, index) => !alike.slice(0, index).some((other) => isSame(other, cell)))
    // 合计 may stand over a part of the columns, where the whole is called 总计.
    const called =
      named.length > times ? named.filter((cell) => partsOf(cell.text).words === column.variants[0]?.words) : named
    if (called.length !== times) return null
    spans.push(...called.map(spanOf))
  }
  return spans.some((span, index) => spans.some((other, at) => at !== index && meets(span, other))) ? null : spans
}

/** What an office counts lines by, or counts in, in front of the figures. */
const besideLabels = /^(?:序号|行次|编号|代码|指标代码|单位|计量单位)$/

/** What stands in such a column: a figure, a unit, or nothing; no label of a row. */
const isCounter = (text: string) => looksLikeFigure(text) || text.length <= 2

/** A header cell over each column of the grid that no column of the form has: the lowest that says anything. */
function strangeOver(header: Line, spans: readonly Span[]): TableCell[] {
  const over = new Map<number, TableCell>()
  const free = header.filter((cell) => !spans.some((span) => meets(span, spanOf(cell))))
  const lowest = [...free].sort((a, b) => Number(a.text !== "") - Number(b.text !== "") || a.row - b.row)
  for (const cell of lowest)
    for (let column = cell.column; column < spanOf(cell)[1]; column += 1) over.set(column, cell)
  return [...new Set(over.values())]
}

/** The columns of some lines that the form does not have, and those of its own: how to be rid of the ones. */
interface Found {
  readonly gone: readonly Span[]
  readonly isExact: (line: Line) => boolean
}

/**
 * Finds the columns that are none of the form's (序号, 单位, 小计, 备注, last year's), by the header over the lines of a grid:
 * only where it names all of the form's columns to the letter, and has a cell of its own over what is none of them. A
 * column without a name is one only if nothing stands in it.
 */
function findForeign(header: Line, lines: readonly Line[]): Found | null {
  if (header.every(({ text }) => isPrintedAround(text))) return null
  const set = columnSets.find((each) => spansUnder(header, each) !== null)
  const spans = set && spansUnder(header, set)
  if (!spans) return null
  const first = Math.min(...spans.map(([from]) => from))
  const isOwn = (line: Line) =>
    spans.every(([from, to]) =>
      line.some((cell) => cell.column === from && spanOf(cell)[1] === to && looksLikeFigure(cell.text)),
    )
  const cells = lines.filter(isOwn).flat()
  const mayGo = (cell: TableCell): boolean => {
    const parts = partsOf(cell.text)
    // 合计 over a part of the columns, where the whole is called 总计.
    const isPart = set.columns.some((column) => score(parts, column) >= identical)
    if ((isFormLabel(cell.text) && !isPart) || isGroupLabel(cell.text)) return false
    const below = cells.filter((other) => meets(spanOf(other), spanOf(cell)))
    // Another table may stand beside it.
    if (below.some(({ text }) => text !== "" && isFormLabel(text))) return false
    if (cell.text === "") return below.every(({ text }) => text === "")
    return cell.column > first || (besideLabels.test(parts.words) && below.every(({ text }) => isCounter(text)))
  }
  const gone = strangeOver(header, spans).filter(mayGo).map(spanOf)
  const all = [...spans, ...gone]
  // What stands under no header says that the line and its header are not of one grid.
  const isExact = (line: Line) =>
    isOwn(line) &&
    line.every((cell) => cell.column < first || all.some(([from, to]) => cell.column >= from && spanOf(cell)[1] <= to))
  return gone.length > 0 ? { gone, isExact } : null
}

/**
 * The lines of a table without the columns that no form has; `isHeader` tells the lines of its headers. A line stays as it
 * is where its figures do not stand exactly below their headers. A header that names no column of a form leaves what was
 * found above it.
 */
export function withoutForeign(lines: readonly Line[], isHeader: (line: Line) => boolean): readonly Line[] {
  if (!lines.some((line) => line.some(({ text }) => isFormLabel(text)))) return lines
  const heads = lines.map(isHeader)
  const kept = [...lines]
  let known: Found | null = null
  lines.forEach((line, index) => {
    if (heads[index]) return
    if (heads[index - 1]) {
      const start = heads.lastIndexOf(false, index - 1) + 1
      const end = heads.indexOf(true, index)
      const header = lines.slice(start, index).flat()
      const found = findForeign(header, lines.slice(index, end < 0 ? undefined : end))
      if (found || header.some(({ text }) => isFormLabel(text))) known = found
      for (let head = start; head < index && found; head += 1) kept[head] = without(lines[head] ?? [], found)
    }
    if (known?.isExact(line)) kept[index] = without(line, known)
  })
  return kept
}

function without(line: Line, { gone }: Found): Line {
  return line.filter((cell) => !gone.some(([from, to]) => cell.column >= from && spanOf(cell)[1] <= to))
}
