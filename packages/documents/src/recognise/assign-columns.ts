import type { TableCell } from "../document.ts"
import { partsOf } from "./normalise.ts"
import type { Record, Value } from "./records.ts"
import { type Known, likeness, score } from "./similarity.ts"

type Spans = readonly (readonly [number, number] | null)[]
const seen = new WeakMap<readonly TableCell[], Map<readonly Known<string>[], Spans>>()

/** Lines under one header share its spans: they are looked for once. */
function spansOf(record: Record, columns: readonly Known<string>[]): Spans {
  const known = seen.get(record.header) ?? new Map<readonly Known<string>[], Spans>()
  const spans = known.get(columns) ?? headerSpans(record, columns)
  seen.set(record.header, known.set(columns, spans))
  return spans
}

/** The column of the grid in which each column of the form has its header, where that is beyond doubt. */
function headerSpans(record: Record, columns: readonly Known<string>[]): Spans {
  return columns.map((column) => {
    const alike = record.header.filter((cell) => score(partsOf(cell.text), column) >= likeness)
    const last = alike.at(-1)
    if (!last) return null
    // A merged header that an export repeats in each of its columns is one.
    const own = alike.filter((cell) => cell.row === last.row)
    const [from, to] = [own[0]?.column ?? last.column, last.column + last.columnSpan]
    const joined = own.reduce((sum, cell) => sum + cell.columnSpan, 0) === to - from
    // A header printed twice (a second table below the first) counts once, if it stands in the same columns.
    const sure = alike.every((cell) => cell.column >= from && cell.column + cell.columnSpan <= to)
    return joined && sure ? ([from, to] as const) : null
  })
}

/** The values under a header: one, or one that is repeated in each of the columns that are merged. */
function valuesUnder(values: readonly Value[], [from, to]: readonly [number, number]): readonly Value[] {
  const inside = values.filter((value) => value.span && value.span[0] < to && from < value.span[1])
  const fits = inside.every(({ span, text }) => span && span[0] >= from && span[1] <= to && text === inside[0]?.text)
  return fits ? inside : []
}

/** `null`: the header does not tell. `over`: it does, and the line has a figure that stands under none of it. */
function byGeometry(values: readonly Value[], spans: Spans): readonly Value[] | "over" | null {
  const under = spans.map((span) => (span ? valuesUnder(values, span) : []))
  const chosen = under.flatMap((inside) => inside[0] ?? [])
  if (chosen.length < spans.length || new Set(chosen).size < chosen.length) return null
  const taken = new Set(under.flat())
  // A figure that is left over says that the line and its header are not of one grid.
  return values.some((value) => value.text !== "" && !taken.has(value)) ? "over" : chosen
}

const allEmpty = (values: readonly Value[]) => values.every((value) => value.text === "")

/**
 * Empty cells in front of or behind a line, which exports leave where labels were merged or columns stood empty,
 * belong to no column. Where either end could be the empty one, nothing is dropped.
 */
export function withoutPadding(values: readonly Value[], wanted: number): readonly Value[] {
  const extra = values.length - wanted
  if (extra <= 0) return values
  const [front, back] = [allEmpty(values.slice(0, extra)), allEmpty(values.slice(wanted))]
  if (front && back && !allEmpty(values)) return values
  return front ? values.slice(extra) : back ? values.slice(0, wanted) : values
}

/**
 * Gives each column of the form its value: by order where a line has as many values as the form has columns, else by
 * the header's place in the grid. Null where neither is certain, or where the two contradict each other.
 */
export function assignColumns(
  record: Record,
  values: readonly Value[],
  columns: readonly Known<string>[],
): Value[] | null {
  const geometry = byGeometry(values, spansOf(record, columns))
  if (geometry === "over") return null
  const counted = geometry ? values : withoutPadding(values, columns.length)
  if (counted.length !== columns.length) return geometry && [...geometry]
  const contradicted = geometry?.some((value, index) => value !== counted[index]) ?? false
  return contradicted ? null : [...counted]
}
