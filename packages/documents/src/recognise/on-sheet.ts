import type { TableCell } from "../document.ts"
import { partsOf } from "./normalise.ts"
import type { Record, Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { identical, type Known, score } from "./similarity.ts"

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

/** The part of a header that stands over some values. */
function headerOver(header: readonly TableCell[], values: readonly Value[]): readonly TableCell[] {
  const [from, to] = [values[0]?.span?.[0] ?? 0, values.at(-1)?.span?.[1] ?? 0]
  return header.filter(({ column, columnSpan }) => column >= from && column + columnSpan <= to)
}

/**
 * The rows of a table side by side that is wider than its sheet, as far as each value stands under the label of its row
 * and of its column: the first ones of them all in turn. Empty where they are not. Nothing but a PDF has a sheet to end.
 */
export function onSheet(record: Record, rows: readonly Row[]): RowOnSheet[] {
  const columns = rows[0]?.columns ?? []
  if (record.place.page === null) return []
  const wanted = rows.flatMap((row) => columns.map((column) => ({ row, column })))
  const values = record.values.map((value) => ({
    value,
    row: over(value, record.header, rows),
    column: over(value, record.header, columns),
  }))
  const end = values.findIndex(({ row, column }) => !row || !column)
  const upTo = end < 0 ? values.length : end
  // At the edge of the sheet nothing may be a figure that lies behind it.
  const headed = values.slice(0, values[upTo - 1]?.value.text === "" ? upTo - 1 : upTo)
  const inTurn = headed.every(
    ({ row, column }, index) => row === wanted[index]?.row && column === wanted[index]?.column,
  )
  const behind = values.slice(upTo)
  // Behind the last one that is certain, no other may be: the header is not the form's then.
  if (!inTurn || behind.some(({ row, column }) => row && column)) return []
  return rows.flatMap((row) => {
    const own = headed.filter((value) => value.row === row).map(({ value }) => value)
    return own.length > 0 ? [{ row, record: { ...record, header: headerOver(record.header, own) }, values: own }] : []
  })
}
