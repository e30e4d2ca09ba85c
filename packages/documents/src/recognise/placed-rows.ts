import { isBlank } from "./figure-text.ts"
import type { Record, Value } from "./records.ts"
import type { Row } from "./row-labels.ts"

/** The values of one row of the table, and the line that they stood in. */
export interface Placed {
  readonly row: Row
  readonly record: Record
  readonly values: readonly Value[]
}

const textsOf = (record: Record) => record.values.map((value) => value.text).join("\u0001")

/** Lines that print nothing give way to those that do; the same line twice is one. */
export function telling(lines: readonly Record[]): readonly Record[] {
  const filled = lines.filter((record) => record.values.some((value) => !isBlank(value.text)))
  const chosen = filled.length > 0 ? filled : lines
  return chosen.every((record) => textsOf(record) === textsOf(chosen[0] ?? record)) ? chosen.slice(0, 1) : chosen
}

export function inTurn(record: Record, values: readonly Value[], rows: readonly Row[]): Placed[] {
  const width = values.length / rows.length
  return rows.map((row, index) => ({ row, record, values: values.slice(index * width, (index + 1) * width) }))
}
