import { type FormId, findCell, type Place, sameFigure } from "@gouji/core"
import { assignColumns } from "./assign-columns.ts"
import { figureOf } from "./figure-text.ts"
import type { RowMatch } from "./match-rows.ts"
import { partsOf } from "./normalise.ts"
import { ownOrder } from "./proven-order.ts"
import type { Record, Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { runOf } from "./run-of-row.ts"
import { identical, score } from "./similarity.ts"
import { emptyTable, type TableReading, warning } from "./table-reading.ts"
import type { Difference } from "./versions.ts"

/** Reads one figure into a table, or says why it is none. */
function takeFigure(into: TableReading, form: FormId, address: string, value: Value): void {
  const cell = findCell(form, address)
  if (!cell) return
  const read = value.merged
    ? ({ figure: undefined, why: "figure-unreadable" } as const)
    : figureOf(value.text, cell.measure, cell.columnSpec.label)
  const about = { place: value.place, cells: [address], expected: null, found: value.text }
  if (read.figure === undefined) {
    into.warnings.push(warning(read.why, about))
    return
  }
  if (read.note !== null) into.warnings.push(warning("figure-annotated", { ...about, found: read.note }))
  into.figures.set(address, read.figure)
  into.places.set(address, value.place)
}

/** Text behind the label stands where a figure should: it takes its place in the line, and will be no figure. */
function valuesOf(record: Record, behind: number): readonly Value[] {
  const texts = behind > 0 ? record.labels.slice(-behind) : []
  return [
    ...texts.map((text) => ({ text, place: { ...record.place, text }, span: null, merged: false, run: null })),
    ...record.values,
  ]
}

/** Figures out of running text that stand apart for certain: as many as the columns, with white space between them. */
function isParted(values: readonly Value[], wanted: number): boolean {
  return values.length === wanted && (wanted > 1 || values.every((value) => value.run === "apart"))
}

/** Puts the values of a line into the cells of a row, by the columns of the form. */
export function takeValues(into: TableReading, form: FormId, row: Row, record: Record, values: readonly Value[]): void {
  into.blocks.add(record.place.block)
  for (const value of values) into.blocks.add(value.place.block)
  const glued = values.some((value) => value.run !== null) && !isParted(values, row.columns.length)
  const orders = into.orders.get(row.block) ?? ownOrder
  const run = glued && orders.named === "own" ? runOf(row, values) : null
  if (run) {
    into.runs.push(run)
    return
  }
  const wanted = row.columns.length
  const uncertain = glued || into.shape.mayBeShifted(record, values, wanted)
  const assigned = uncertain ? null : assignColumns(record, values, row, into.shape, orders)
  if (!assigned) {
    const single =
      glued || (values.length === 1 && /^\D*\d{2,}\D*$/.test(values[0]?.text ?? "") && row.columns.length > 1)
    const code = single
      ? "values-run-together"
      : values.length < row.columns.length
        ? "cell-missing"
        : "columns-unclear"
    const found = single ? values.map((value) => value.text).join(" ") : String(values.length)
    into.warnings.push(warning(code, { place: record.place, cells: [...row.cells], expected: row.label, found }))
    return
  }
  const off = row.cells.filter((_, index) => !assigned[index])
  if (off.length > 0) {
    const found = String(values.length)
    into.warnings.push(warning("cell-missing", { place: record.place, cells: [...off], expected: row.label, found }))
  }
  row.cells.forEach((cell, index) => {
    const value = assigned[index]
    if (value) takeFigure(into, form, cell, value)
  })
}

/** How far the best label must be ahead of the next best to be believed, unless it is the very label. */
const margin = 0.08

/** Reads a matched line, unless its label may be another row's as well. */
export function takeRow(into: TableReading, form: FormId, match: RowMatch, record: Record): void {
  const { row, label } = match
  if (label.score < identical && label.score - match.second < margin) {
    into.warnings.push(
      warning("row-ambiguous", { place: record.place, cells: [...row.cells], expected: row.label, found: label.text }),
    )
    return
  }
  if (label.score < identical) {
    into.warnings.push(warning("label-differs", { place: record.place, expected: row.label, found: label.text }))
  }
  takeValues(into, form, row, record, valuesOf(record, label.behind))
}

/** What stands behind the very label of a row on lines without a figure, which pass for headers: 行政许可 约20件. */
function behindLabel(records: readonly Record[], row: Row): readonly Place[] {
  for (const { header, place } of records) {
    const at = header.findIndex(({ text }) => score(partsOf(text), row) >= identical)
    const label = header[at]
    if (!label) continue
    const behind = header.slice(at + 1).filter((cell) => cell.row === label.row && cell.text !== "")
    if (behind.length === row.columns.length)
      return behind.map(({ text, row, column, page = place.page }) => ({ block: place.block, row, column, page, text }))
  }
  return []
}

/** A row without a line of its own: its figures are no numbers, or it is nowhere in the document. */
export function missRow(into: TableReading, row: Row, records: readonly Record[]): void {
  const behind = behindLabel(records, row)
  for (const [index, place] of behind.entries())
    into.warnings.push(
      warning("figure-unreadable", { place, cells: [row.cells[index] ?? ""], expected: null, found: place.text }),
    )
  if (behind.length === 0) into.warnings.push(warning("row-missing", { cells: [...row.cells], expected: row.label }))
}

/** Label and figures of a row were broken over lines: what stands beside the first half is no figure. */
export function breakRow(into: TableReading, row: Row, record: Record): void {
  const found = record.values.map((value) => value.text).join(" ")
  into.warnings.push(
    warning("values-run-together", { place: record.place, cells: [...row.cells], expected: row.label, found }),
  )
}

/**
 * Two lines claim the same row: where they differ, neither is believed. Gives the cells that differ; all of them where
 * the other line cannot be read.
 */
export function contradictRow(into: TableReading, form: FormId, row: Row, other: Record, behind: number): Difference[] {
  const there = emptyTable(into.table, form, into.shape)
  takeValues(there, form, row, other, valuesOf(other, behind))
  const whole = row.cells.every((cell) => there.figures.has(cell))
  const cells = row.cells.filter(
    (cell) => !whole || !sameFigure(into.figures.get(cell) ?? null, there.figures.get(cell) ?? null),
  )
  const differences = cells.map((cell): Difference => {
    const [own, place] = [into.places.get(cell), there.places.get(cell)]
    return { cell, own: own?.text ?? "", other: place?.text ?? "", place: place ?? other.place }
  })
  for (const cell of cells) {
    into.figures.delete(cell)
    into.places.delete(cell)
  }
  into.warnings.push(warning("row-repeated", { place: other.place, cells, expected: row.label }))
  return differences
}
