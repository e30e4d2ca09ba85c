import type { TableCell } from "../document.ts"
import { partsOf } from "./normalise.ts"
import type { Record, Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { identical, type Known, score } from "./similarity.ts"

type Span = readonly [from: number, to: number]

/** Which of some labels stands over a value, to the letter; undefined where none does, or more than one. */
function over<Label extends Known<string>>(value: Value, header: readonly TableCell[], labels: readonly Label[]) {
  const covering = header.filter(
    ({ column, columnSpan }) => value.span && column <= value.span[0] && column + columnSpan >= value.span[1],
  )
  const found = labels.filter((label) => covering.some((cell) => score(partsOf(cell.text), label) >= identical))
  return found.length === 1 ? found[0] : undefined
}

/** The values of one row of a table, the last ones of which may be off the sheet, in their line with their own header. */
export interface RowOnSheet {
  readonly row: Row
  readonly record: Record
  readonly values: readonly Value[]
}

const spanOf = (values: readonly Value[]): Span => [values[0]?.span?.[0] ?? 0, values.at(-1)?.span?.[1] ?? 0]

/** The part of a header that stands over some columns. */
const headerOver = (header: readonly TableCell[], [from, to]: Span) =>
  header.filter(({ column, columnSpan }) => column >= from && column + columnSpan <= to)

/** Whether a label is this row's as far as the sheet goes, and no other's. */
function isCutLabel(text: string, row: Row, rows: readonly Row[]): boolean {
  const { words } = partsOf(text)
  const begins = ({ variants }: Row) => variants.some((variant) => variant.words.startsWith(words))
  return words.length >= shortest && rows.every((other) => begins(other) === (other === row))
}

const shortest = 3

/**
 * Whether the label of a row stands over its columns, and none of another: in a table without lines it covers no more of
 * them than it needs. The edge of the sheet may cut the last one.
 */
function isNamed(
  row: Row,
  [from, to]: Span,
  header: readonly TableCell[],
  rows: readonly Row[],
  last: boolean,
): boolean {
  const begins = header.filter(({ column }) => column >= from && column < to)
  const named = rows.filter((each) => begins.some((cell) => score(partsOf(cell.text), each) >= identical))
  const fits = ({ column, columnSpan }: TableCell) => last || column + columnSpan <= to
  if (named.length > 0)
    return (
      named.every((each) => each === row) &&
      begins.every((cell) => score(partsOf(cell.text), row) < identical || fits(cell))
    )
  return last && begins.some(({ text }) => isCutLabel(text, row, rows))
}

/**
 * The rows of a table side by side that is wider than its sheet, as far as each value stands under the label of its row
 * and of its column: the first ones of them all in turn. Empty where they are not. Nothing but a PDF has a sheet to end.
 */
export function onSheet(record: Record, rows: readonly Row[]): RowOnSheet[] {
  const columns = rows[0]?.columns ?? []
  if (record.place.page === null) return []
  const { header } = record
  const labels = record.values.map((value) => over(value, header, columns))
  const end = labels.indexOf(undefined)
  const upTo = end < 0 ? labels.length : end
  // Behind the last one that is certain, no other may be: the header is not the form's then.
  if (labels.slice(upTo).some((label) => label !== undefined) || upTo > rows.length * columns.length) return []
  if (labels.slice(0, upTo).some((label, index) => label !== columns[index % columns.length])) return []
  const groups = rows.flatMap((row, index) => {
    const values = record.values.slice(index * columns.length, Math.min(upTo, (index + 1) * columns.length))
    return values.length > 0 ? [{ row, values }] : []
  })
  const named = groups.map(({ row, values }, index) =>
    isNamed(row, spanOf(values), header, rows, index === groups.length - 1),
  )
  const unnamed = named.indexOf(false)
  const sure = unnamed < 0 ? groups : groups.slice(0, unnamed)
  if (named.slice(sure.length).includes(true)) return []
  return sure.flatMap(({ row, values }, index) => {
    // At the edge of the sheet nothing may be a figure that lies behind it.
    const atEdge = index === groups.length - 1 && values.at(-1)?.text === ""
    const own = atEdge ? values.slice(0, -1) : values
    return own.length > 0 ? [{ row, record: { ...record, header: headerOver(header, spanOf(own)) }, values: own }] : []
  })
}
