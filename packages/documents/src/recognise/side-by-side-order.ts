import type { TableCell } from "../document.ts"
import { partsOf } from "./normalise.ts"
import { provenOrder } from "./proven-order.ts"
import type { Record, Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { identical, type Known, score } from "./similarity.ts"

type Span = readonly [from: number, to: number]

const spanOf = ({ column, columnSpan }: TableCell): Span => [column, column + columnSpan]
const isIn = (inner: Span, outer: Span) => inner[0] >= outer[0] && inner[1] <= outer[1]

/** Where a header prints a label to the letter, once, within a span; null where it does not. */
function spanIn(header: readonly TableCell[], label: Known<string>, within: Span): Span | null {
  const spans = header.filter(({ text }) => score(partsOf(text), label) >= identical).map(spanOf)
  const [only, ...others] = spans.filter((span) => isIn(span, within))
  return only && others.every((other) => other[0] === only[0] && other[1] === only[1]) ? only : null
}

const everywhere: Span = [0, Number.POSITIVE_INFINITY]

/** The values of each row of a table that stands side by side, each exactly below its header within its row's own. */
function belowHeaders({ header, values }: Record, rows: readonly Row[]): Value[][] | null {
  const placed = rows.map((row) => {
    const own = spanIn(header, row, everywhere)
    return row.columns.flatMap((column) => {
      const span = own && spanIn(header, column, own)
      return values.filter((value) => span && value.span?.[0] === span[0] && value.span[1] === span[1])
    })
  })
  const all = placed.flat()
  const isWhole = all.length === values.length && new Set(all).size === all.length
  return isWhole && placed.every((own, index) => own.length === rows[index]?.columns.length) ? placed : null
}

/**
 * A line of a grid with all figures of a table side by side, put into the form's order where its header has another: each
 * figure stands exactly below its column's header, and that within its row's. Null where that is not so, where nothing is
 * to be moved, or where a row adds up in the form's order alone.
 */
export function inFormOrder(record: Record, rows: readonly Row[]): Record | null {
  const wanted = rows.reduce((sum, row) => sum + row.columns.length, 0)
  if (record.aligned !== null || record.header.length < wanted || record.values.length !== wanted) return null
  const placed = belowHeaders(record, rows)
  const values = placed?.flat() ?? []
  if (!placed || values.every((value, index) => value === record.values[index])) return null
  const lines = rows.map((row, index) => {
    const below = placed[index] ?? []
    return { row, below, turned: [...below].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0)) }
  })
  if (provenOrder(lines, "other") === "both") return null
  const labels = rows.flatMap((row) => [row.label, ...row.columns.map(({ label }) => label)])
  return { ...record, values, header: [], context: labels, labels: [] }
}
