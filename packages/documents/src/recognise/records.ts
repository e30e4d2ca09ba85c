import { Failure, type Place } from "@gouji/core"
import type { Block, Paragraph, Table, TableCell } from "../document.ts"
import { limits } from "../limits.ts"
import { looksLikeFigure } from "./figure-text.ts"
import { withoutForeign } from "./foreign-columns.ts"
import { isFormLabel, isGroupLabel } from "./form-labels.ts"
import { separateRows } from "./joined-rows.ts"
import { opensRow } from "./row-labels.ts"
import { withWholeLabels } from "./split-labels.ts"

/** A printed value and where it stood. */
export interface Value {
  readonly text: string
  readonly place: Place
  /** The columns of the grid that it covers; `null` where the source has no grid. */
  readonly span: readonly [from: number, to: number] | null
  /** Covers several rows: it cannot be told whose figure it is. */
  readonly merged: boolean
  /** The digits on this line of a figure whose text is not told, since it seems to go on below. */
  readonly piece?: string
  /** Taken out of running text, where digits of several cells may have run together. */
  readonly run: "apart" | "glued" | null
}

/** A line of a table as far as one can tell without knowing the form: labels, then values. */
export interface Record {
  readonly labels: readonly string[]
  readonly values: readonly Value[]
  readonly place: Place
  /** Labels that stood alone before this line, nearest last: headers, groups, headings. */
  readonly context: readonly string[]
  /** Cells of header lines above it in the same table, for those sources that have columns or places on a line. */
  readonly header: readonly TableCell[]
  /** Where its labels end, if its values stand below those of other lines of the same block; else null. */
  readonly aligned: number | null
  /** How many cells the line has, labels and empty ones included; 0 for lines that are no row of a table. */
  readonly cells: number
}

const contextLength = 60

function placeOf(block: number, cell: TableCell, table: Table): Place {
  return { block, row: cell.row, column: cell.column, page: cell.page ?? table.page, text: cell.text }
}

function isLabel(text: string): boolean {
  return text !== "" && !looksLikeFigure(text)
}

/** Where the values of a line begin: behind the labels that lead it. */
function firstValue(texts: readonly string[]): number {
  let index = 0
  while (index < texts.length && texts[index] === "") index += 1
  if (index === texts.length || !isLabel(texts[index] ?? "")) return 0
  while (index < texts.length && isLabel(texts[index] ?? "")) index += 1
  return index
}

const fewestBlank = 2

/** A line that goes on, behind its figures, with another row of the form is two lines that were joined. */
function linesOf(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const cut = cells.findIndex(
    (cell, index) => index > 1 && looksLikeFigure(cells[index - 1]?.text ?? "") && opensRow(cell.text),
  )
  if (cut < 0 || !isLabel(cells[0]?.text ?? "")) return [cells]
  // Labels with an empty column between them are a header; a row that is left blank has its own label and its cells.
  const isFilled = cells.some(({ text }) => text !== "" && looksLikeFigure(text))
  if (!isFilled && (cut <= fewestBlank || !opensRow(cells[0]?.text ?? ""))) return [cells]
  return [cells.slice(0, cut), ...linesOf(cells.slice(cut))]
}

/**
 * Whether a line prints column labels: no figure, and labels where figures would stand. A line of a row that is left
 * blank has its labels in front and nothing behind them.
 */
function isHeaderLine(texts: readonly string[], start: number): boolean {
  const rest = texts.slice(start)
  if (rest.some((text) => text !== "" && looksLikeFigure(text))) return false
  return rest.some(isLabel) || rest.length < start || isStubbed(texts.slice(0, start))
}

/** Whether labels are the first of a header: what stands over the labels of rows, and a column's beside it. */
function isStubbed(labels: readonly string[]): boolean {
  const [stub = "", last = ""] = [labels[0], labels.at(-1)]
  return labels.length > 1 && isGroupLabel(stub) && !opensRow(stub) && isFormLabel(last) && !opensRow(last)
}

/** A figure that is not told is no label. */
const textOf = (cell: TableCell) => cell.piece ?? cell.text

function isHeader(cells: readonly TableCell[]): boolean {
  const texts = cells.map(textOf)
  return isHeaderLine(texts, firstValue(texts))
}

/** Where a label begins within a line that has another before it: （三）不予公开 1.属于国家秘密. */
const within = /(?<=[^第\s])\s*(?=[（(][一二三四五六七八九十]{1,2}[）)])|\s+(?=\d{1,2}[.．、]\s*\p{L})/u

/** The labels on a line of text, outermost first. */
function labelsOf(text: string): string[] {
  return text.split(within).filter((part) => part !== "")
}

/** Where a row's label begins within a cell that has its group's before it. */
const inCell = /[-—－/:：\s]*(?=\d{1,2}[.．、]\s*\p{L})/gu

/** The labels in a cell: group and row may share one, with or without a space between them. */
function labelsInCell(text: string): string[] {
  if (text === "") return []
  if (!/.\d{1,2}[.．、]/u.test(text) || opensRow(text)) return [text]
  for (const { index, 0: gap } of text.matchAll(inCell)) {
    const own = text.slice(index + gap.length)
    if (index > 0 && opensRow(own)) return [text.slice(0, index), own]
  }
  return [text]
}

/** A line of headers is remembered by its words as well, since spaces part them as they part words of one label. */
export function headersOf(labels: readonly string[]): string[] {
  return labels.flatMap((label) => {
    const words = label.length <= longestHeader ? label.split(" ") : []
    return words.length > 1 ? [label, ...words] : [label]
  })
}

const longestHeader = 100

/** A page's number between the halves of a table. */
const pageNumber = /^(?:[-‐‑–—─]\s*\d{1,4}\s*[-‐‑–—─]|第\s*\d{1,4}\s*页(?:\s*[共/].*)?)$/

/** Gathers records while walking a document's blocks in reading order. */
export class RecordBuilder {
  readonly records: Record[] = []
  #context: string[] = []
  /** Labels and values of a line whose cells are paragraphs of their own. */
  #labels: string[] = []
  #values: Value[] = []
  #place: Place | null = null

  add(block: Block, index: number): void {
    if (block.kind === "table") {
      this.#endLine()
      this.#addTable(block, index)
    } else this.#addParagraph(block, { block: index, row: null, column: null, page: block.page, text: block.text })
  }

  end(): readonly Record[] {
    this.#endLine()
    return this.records
  }

  #push(record: Record): void {
    if (this.records.length >= limits.records) throw new Failure("markup-too-complex")
    this.records.push(record)
  }

  #remember(labels: readonly string[]): void {
    // Lists are joined and cut as wholes: this is done for every line of a document.
    if (labels.length > 0) this.#context = this.#context.concat(labels).slice(-contextLength)
  }

  #addTable(table: Table, index: number): void {
    // Replaced, never changed: lines under the same header share it.
    let header: readonly TableCell[] = []
    const rows = table.geometry === "grid" ? withWholeLabels(table.rows) : table.rows
    const lines = rows.flatMap(separateRows).flatMap(linesOf)
    for (const cells of table.geometry === "grid" ? withoutForeign(lines, isHeader) : lines) {
      const texts = cells.map(textOf)
      const start = firstValue(texts)
      if (isHeaderLine(texts, start)) {
        this.#remember(texts.filter((text) => text !== ""))
        if (table.geometry !== "sequence") header = [...header, ...cells]
      } else this.#addRow(cells, start, header, table, index)
    }
  }

  #addRow(cells: readonly TableCell[], start: number, header: readonly TableCell[], table: Table, index: number): void {
    const [first] = cells
    if (!first) return
    const labels = cells.slice(0, start).flatMap(({ text }) => labelsInCell(text))
    const values = cells.slice(start).map((cell) => ({
      text: cell.text,
      place: placeOf(index, cell, table),
      span: table.geometry !== "sequence" ? ([cell.column, cell.column + cell.columnSpan] as const) : null,
      merged: cell.rowSpan > 1,
      ...(cell.piece !== undefined && { piece: cell.piece }),
      run: null,
    }))
    const ends = cells.slice(0, start).map((cell) => cell.column + cell.columnSpan)
    const aligned = table.geometry === "aligned" ? Math.max(0, ...ends) : null
    this.#push({
      labels,
      values,
      place: placeOf(index, first, table),
      context: this.#context,
      header,
      aligned,
      cells: cells.length,
    })
    this.#remember(labels)
  }

  /** A paragraph is a label, a value, a line of its own (`规章 0 0 0`), or prose. */
  #addParagraph(block: Paragraph, place: Place): void {
    const { text } = block
    const run = block.run ?? null
    if (pageNumber.test(text)) return
    // Figures with separators of thousands that run together are none by themselves: 4,0012,500.
    if (looksLikeFigure(text) || (run !== null && /^\d[\d,]*$/.test(text))) {
      this.#values.push({ text, place, span: null, merged: false, run })
      this.#place ??= place
      return
    }
    if (this.#values.length > 0) this.#endLine()
    const parts = text.split(" ")
    let start = parts.length
    while (start > 0 && looksLikeFigure(parts[start - 1] ?? "")) start -= 1
    const label = parts.slice(0, start).join(" ")
    this.#place = place
    this.#labels.push(...labelsOf(label))
    if (start === parts.length) return
    this.#values = parts
      .slice(start)
      .map((part) => ({ text: part, place: { ...place, text: part }, span: null, merged: false, run }))
    this.#endLine()
  }

  #endLine(): void {
    if (this.#values.length > 0 && this.#place) {
      const labels = this.#labels.slice(-contextLength)
      this.#push({
        labels,
        values: this.#values,
        place: this.#place,
        context: this.#context,
        header: [],
        aligned: null,
        cells: 0,
      })
    }
    this.#remember(headersOf(this.#labels))
    this.#labels = []
    this.#values = []
    this.#place = null
  }
}
