import { groupBy } from "../readers/sheet/group-by.ts"
import type { Record, Value } from "./records.ts"

type Span = readonly [from: number, to: number]

/** What the lines of a table tell of each other. */
export interface TableShape {
  /** The column of each value of a line, by the whole lines of its table; null where that is not certain. */
  readonly place: (record: Record, values: readonly Value[], wanted: number) => readonly Value[] | null
  /** Whether a line has lost a cell, so that the empty one behind its label may be the label's own padding. */
  readonly mayBeShifted: (record: Record, values: readonly Value[], wanted: number) => boolean
  /** Whether so many empty cells in front of a line may be its label's: no line as long as it has a figure there. */
  readonly mayBePadded: (record: Record, extra: number) => boolean
  /** Whether all lines of its table have as few figures as a line has: the table has no more columns. */
  readonly isNarrow: (record: Record) => boolean
}

export const noShape: TableShape = {
  place: () => null,
  mayBeShifted: () => false,
  mayBePadded: () => true,
  isNarrow: () => false,
}

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

/** Whether the cells of a merged label go on as empty ones in front of a line's figures. */
function isPadded({ values }: Record, wanted: number): boolean {
  const extra = values.length - wanted
  return extra > 0 && values.slice(0, extra).every((value) => value.text === "") && values[extra]?.text !== ""
}

/** Learns from the lines of each block where its columns stand, so that a line with blanks can be read. */
export function shapeOf(records: readonly Record[]): TableShape {
  const blocks = groupBy(records, (record) => record.place.block)
  const known = new Map<string, readonly Span[] | null>()
  const peersOf = (record: Record) => blocks.get(record.place.block) ?? []
  const columns = (record: Record, wanted: number) => {
    const key = `${record.place.block}/${wanted}`
    const found = known.has(key) ? known.get(key) : columnsOf(peersOf(record), wanted)
    known.set(key, found ?? null)
    return found ?? null
  }
  return {
    place: (record, values, wanted) => {
      if (record.aligned === null || values.length >= wanted) return null
      const found = columns(record, wanted)
      return found && place(record, values, found)
    },
    mayBeShifted: (record, values, wanted) => {
      if (values[0]?.text !== "" || values[0].span !== null) return false
      const leading = values.findIndex((value) => value.text !== "")
      // Padding in front is dropped; what is left of the empty cells would be blank figures.
      if (leading <= values.length - wanted) return false
      const peers = peersOf(record)
      return peers.some((peer) => isPadded(peer, wanted)) && peers.some((peer) => peer.cells > record.cells)
    },
    mayBePadded: (record, extra) =>
      peersOf(record).every(
        (peer) =>
          peer.values.length !== record.values.length || peer.values.slice(0, extra).every(({ text }) => text === ""),
      ),
    isNarrow: (record) => {
      const peers = peersOf(record)
      return peers.length >= fewestAgreeing && peers.every((peer) => peer.values.length === record.values.length)
    },
  }
}
