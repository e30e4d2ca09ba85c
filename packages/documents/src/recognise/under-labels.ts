import type { TableCell } from "../document.ts"
import { partsOf } from "./normalise.ts"
import type { Record, Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { identical, score } from "./similarity.ts"

type Span = readonly [from: number, to: number]

const spanOf = ({ column, columnSpan }: TableCell): Span => [column, column + columnSpan]

/** The labels of all columns of a table side by side, where the header prints each to the letter, and in turn. */
function labelsIn(header: readonly TableCell[], rows: readonly Row[]): Span[] | null {
  const wanted = rows.flatMap((row) => row.columns)
  const labels = header
    .filter(({ text }) => wanted.some((column) => score(partsOf(text), column) >= identical))
    .sort((a, b) => a.column - b.column)
  const inTurn =
    labels.length === wanted.length &&
    labels.every(({ text }, index) => {
      const own = wanted[index]
      return own !== undefined && score(partsOf(text), own) >= identical
    })
  const spans = labels.map(spanOf)
  const apart = spans.every(([from], index) => index === 0 || (spans[index - 1]?.[1] ?? 0) < from)
  return inTurn && apart ? spans : null
}

/** The ways in which columns are set: figures and labels begin, or end, in one place, or have one middle. */
const settings: readonly ((span: Span, label: Span) => boolean)[] = [
  ([from], label) => from === label[0],
  ([, to], label) => to === label[1],
  ([from, to], label) => Math.abs(from + to - label[0] - label[1]) <= 1,
]

/** Which label each figure of a line stands under, all of them set in one way; null where one stands under none. */
function setUnder(values: readonly Value[], labels: readonly Span[]): (Value | undefined)[] | null {
  for (const isUnder of settings) {
    const under = labels.map((label) => values.filter(({ span }) => span !== null && isUnder(span, label)))
    const taken = under.flat()
    const each = taken.length === values.length && new Set(taken).size === values.length
    if (each && under.every((own) => own.length <= 1)) return under.map(([value]) => value)
  }
  return null
}

/**
 * A line of aligned text with all figures of a table side by side, blanks put in where none stands under a column's label.
 * One line has no others to tell of its columns, so that each of its figures must stand exactly as its label does. Null
 * where that is not so, or nothing is missing.
 */
export function underLabels(record: Record, rows: readonly Row[]): Record | null {
  const wanted = rows.reduce((sum, row) => sum + row.columns.length, 0)
  if (record.aligned === null || record.labels.length > 0 || record.values.length >= wanted) return null
  const labels = labelsIn(record.header, rows)
  const under = labels && setUnder(record.values, labels)
  if (!under) return null
  const blank: Value = { text: "", place: { ...record.place, text: "" }, span: null, merged: false, run: null }
  return { ...record, values: under.map((value) => value ?? blank) }
}
