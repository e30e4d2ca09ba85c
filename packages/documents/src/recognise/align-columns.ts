import type { Record, Value } from "./records.ts"

type Span = readonly [from: number, to: number]

/** Finds the column of each value of a line by the whole lines of its table; null where that is not certain. */
export type Alignment = (record: Record, values: readonly Value[], wanted: number) => readonly Value[] | null

export const noAlignment: Alignment = () => null

/** So many whole lines must agree on where the columns stand, and more than half of them all. */
const fewestAgreeing = 4
/** A single figure may stand in the middle of merged cells. */
const fewestColumns = 3

const spansOf = (line: Record): Span[] => line.values.flatMap((value) => (value.span ? [value.span] : []))
const join = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
const meets = (a: Span, b: Span) => a[0] <= b[1] && b[0] <= a[1]

/** The columns of whole lines: those that stand below most of the others, each apart from the next. */
function columnsOf(lines: readonly Record[], wanted: number): Span[] | null {
  const whole = lines.map(spansOf).filter((spans) => spans.length === wanted)
  if (wanted < fewestColumns) return null
  const groups = whole.map((line) =>
    whole.filter((other) => other.every((span, index) => meets(span, line[index] ?? span))),
  )
  const agreeing = groups.reduce<Span[][]>((most, group) => (group.length > most.length ? group : most), [])
  if (agreeing.length < fewestAgreeing || agreeing.length * 2 <= whole.length) return null
  const columns = agreeing.reduce((all, line) => all.map((span, index) => join(span, line[index] ?? span)))
  const apart = columns.every((column, index) => index === 0 || (columns[index - 1]?.[1] ?? 0) < column[0])
  return apart ? columns : null
}

const touches = ([from, to]: Span, value: Value) => value.span !== null && value.span[0] < to && from < value.span[1]

function place(record: Record, values: readonly Value[], columns: readonly Span[]): readonly Value[] | null {
  // A label that reaches into the first column has pushed its figures out of theirs.
  if ((record.aligned ?? 0) >= (columns[0]?.[0] ?? 0)) return null
  const under = columns.map((column) => values.filter((value) => touches(column, value)))
  const found = under.flat()
  if (
    under.some((inside) => inside.length > 1) ||
    found.length !== values.length ||
    new Set(found).size !== found.length
  )
    return null
  return under.map(
    ([value]) => value ?? { text: "", place: { ...record.place, text: "" }, span: null, merged: false, run: null },
  )
}

/** Learns from the lines of each block where its columns stand, so that a line with blanks can be read. */
export function alignmentOf(records: readonly Record[]): Alignment {
  const known = new Map<string, Span[] | null>()
  return (record, values, wanted) => {
    if (record.aligned === null || values.length >= wanted) return null
    const { block } = record.place
    const key = `${block}/${wanted}`
    const columns = known.has(key)
      ? known.get(key)
      : columnsOf(
          records.filter((peer) => peer.aligned !== null && peer.place.block === block),
          wanted,
        )
    known.set(key, columns ?? null)
    return columns ? place(record, values, columns) : null
  }
}
