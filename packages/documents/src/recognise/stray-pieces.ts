import { unknownSign } from "../readers/pdf/page-content.ts"
import { isBlank } from "./figure-text.ts"
import type { Record, Value } from "./records.ts"

const figuresOf = ({ values }: Record) => values.filter((value) => !isBlank(value.text))

/** A line that is whole and says what it is, though the form has no such row. */
const isOwnRow = (record: Record) =>
  record.labels.length > 0 && record.values.length > 0 && record.values.every((value) => value.text !== "")

const isSame = (a: Value, b: Value) =>
  a.span !== null && b.span !== null && a.span[0] === b.span[0] && a.span[1] === b.span[1]

/** A line with more columns than a table has is one of another table. */
const isElsewhere = (record: Record, own: Record | undefined) =>
  own === undefined || (record.place.block !== own.place.block && record.values.length > own.values.length)

/** Lines next to a row, going one way, that print figures and are no rows. */
function straysFrom(
  records: readonly Record[],
  rows: ReadonlySet<number>,
  at: number,
  step: 1 | -1,
): readonly Record[] {
  const strays: Record[] = []
  for (let index = at + step; ; index += step) {
    const record = records[index]
    if (!record || record.place.page === null || rows.has(index) || isOwnRow(record)) return strays
    if (isElsewhere(record, records[at])) return strays
    strays.push(record)
  }
}

/**
 * A row of a PDF's table without those of its figures that may go on, or have begun, in a line above or below it that is
 * no row: labels and figures that are broken over lines stand beside each other as they are set, in the middle perhaps.
 * Neither what the row's own line prints in such a column nor that it prints nothing there is the figure then. `rows` are
 * the lines that belong to rows for certain.
 */
export function withoutStrays(records: readonly Record[], rows: ReadonlySet<number>, at: number): Record | undefined {
  const record = records[at]
  if (!record || record.place.page === null) return record
  const strays = [...straysFrom(records, rows, at, -1), ...straysFrom(records, rows, at, 1)].flatMap(figuresOf)
  if (strays.length === 0) return record
  // A figure in none of the row's columns may belong to any of them.
  const isLost = strays.some((stray) => !record.values.some((value) => isSame(value, stray)))
  const values = record.values.map((value) =>
    isLost || strays.some((stray) => isSame(value, stray)) ? { ...value, text: unknownSign } : value,
  )
  return { ...record, values }
}
