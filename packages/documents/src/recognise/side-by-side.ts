import { withoutPadding } from "./assign-columns.ts"
import { isBlank } from "./figure-text.ts"
import { inTurn, telling } from "./placed-rows.ts"
import type { Record, Value } from "./records.ts"
import { isLabel } from "./reshape-unit.ts"
import type { Row } from "./row-labels.ts"
import type { Known } from "./similarity.ts"
import { hasHeader, inOrder } from "./under-header.ts"

/** Whether an empty cell that would be dropped stands below a column's own header: it is a figure left blank. */
function dropsFigure(record: Record, kept: readonly Value[], columns: readonly Known<string>[]): boolean {
  if (kept.length === record.values.length) return false
  const heads = record.header.filter(({ text }) => columns.some((column) => isLabel(text, column)))
  return record.values.some((value) => !kept.includes(value) && heads.some(({ column }) => value.span?.[0] === column))
}

/**
 * All rows side by side in a single line, as the form prints them. Null where there is none. More than one is a table
 * that stands there more than once, each time with its header: `versions` are the others.
 */
export function sideBySide(lines: readonly Record[], rows: readonly Row[], columns: readonly Known<string>[]) {
  const width = columns.length
  const whole = lines.flatMap((record) => {
    const values = withoutPadding(record.values, rows.length * width)
    return values.length === rows.length * width && !dropsFigure(record, values, columns) ? [{ ...record, values }] : []
  })
  const [first, ...versions] = telling(whole)
  // Nothing but blanks are no line of the table where another line has figures.
  const printed = lines.some((record) => record.values.some((value) => !isBlank(value.text)))
  if (printed && first?.values.every((value) => isBlank(value.text))) return null
  const all = first ? [first, ...versions] : []
  const blocks = new Set(all.map((record) => record.place.block))
  const apart = blocks.size === all.length && all.every((record) => hasHeader(record, columns))
  if (!first || !all.every((record) => inOrder(record, rows)) || (versions.length > 0 && !apart)) return null
  return {
    placed: inTurn(first, first.values, rows),
    versions: versions.map((record) => inTurn(record, record.values, rows)),
  }
}
