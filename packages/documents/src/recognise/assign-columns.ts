import type { TableCell } from "../document.ts"
import { type HeaderOrder, provesItself } from "./header-order.ts"
import { partsOf } from "./normalise.ts"
import type { Orders, TwoOrders } from "./proven-order.ts"
import type { Record, Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { identical, type Known, likeness, score } from "./similarity.ts"
import type { TableShape } from "./table-shape.ts"

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
  // Labels of aligned text cover no more of their columns than they need.
  if (record.aligned !== null) return columns.map(() => null)
  return columns.map((column) => {
    const scored = record.header.map((cell) => ({ cell, alike: score(partsOf(cell.text), column) }))
    // 本年制发件数 is rather like 本年废止件数: where a header is there to the letter, none other is the column's.
    const least = scored.some(({ alike }) => alike >= identical) ? identical : likeness
    const alike = scored.filter((each) => each.alike >= least).map(({ cell }) => cell)
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

/** The columns of headers with the nameless ones behind each, where merged cells were split and their figures repeated. */
function widened({ header }: Record, spans: Spans): Spans {
  const lowest = header.reduce((row, cell) => Math.max(row, cell.row), 0)
  const line = header.filter(({ row }) => row === lowest)
  return spans.map((span) => {
    if (!span || !line.some(({ column }) => column === span[0])) return span
    let end = span[1]
    for (const cell of line) if (cell.column === end && cell.text === "") end += cell.columnSpan
    return [span[0], end] as const
  })
}

/**
 * The values of a line whose last columns lie off the sheet, one under each header that is still on it: the first ones,
 * side by side. Fewer than the form has columns; null where that is not certain. Nothing but a PDF has a sheet to end.
 */
function firstOnSheet(record: Record, values: readonly Value[], spans: Spans): Value[] | null {
  const count = spans.indexOf(null)
  if (record.place.page === null || count < fewestOnSheet || values.length !== count) return null
  if (spans.slice(count).some((span) => span !== null)) return null
  const fits = values.every(({ span: own }, index) => {
    const [span, before] = [spans[index], spans[index - 1]]
    const same = own && span && own[0] === span[0] && own[1] === span[1]
    return same && (!before || before[1] === span[0])
  })
  if (!fits) return null
  // At the edge of the sheet nothing may be a figure that lies behind it.
  return values.at(-1)?.text === "" ? values.slice(0, -1) : [...values]
}

/** A single figure may stand anywhere. */
const fewestOnSheet = 2

/** Whether each value stands exactly below a header of its own: these are then the columns, in whatever order. */
function isExact(values: readonly Value[], spans: Spans): boolean {
  const own = spans.flatMap((span) => (span ? [span] : []))
  return (
    own.length === values.length &&
    own.every(([from, to]) => values.filter(({ span }) => span?.[0] === from && span[1] === to).length === 1)
  )
}

/** Whether exactly below a header stands another value than one. */
const isUnderAnother = (values: readonly Value[], [from, to]: readonly [number, number], own: Value | undefined) =>
  values.some((value) => value !== own && value.span?.[0] === from && value.span[1] === to)

/**
 * The values of a line in a table that prints some of the form's columns alone, each exactly below its header; `null` for
 * columns that it has not. Others may stand below headers of their own. One header that is not to be found, and as few
 * figures, may be a cell lost: so all lines of the table must be as short (`isNarrow`).
 */
function onlySome({ header }: Record, values: readonly Value[], spans: Spans, isNarrow: boolean) {
  const own = spans.flatMap((span) => (span ? [span] : []))
  if (!isNarrow || own.length === 0 || values.length >= spans.length) return null
  const below = ([from, to]: readonly [number, number]) =>
    values.filter(({ span }) => span?.[0] === from && span[1] === to)
  const heads = header.filter(({ text }) => text !== "").map(spanOf)
  const isHeaded = values.every(({ span }) => heads.some(([from, to]) => span?.[0] === from && span[1] === to))
  if (!isHeaded || own.some((span) => below(span).length !== 1)) return null
  return spans.map((span) => (span && below(span)[0]) ?? null)
}

const spanOf = ({ column, columnSpan }: TableCell) => [column, column + columnSpan] as const

const allEmpty = (values: readonly Value[]) => values.every((value) => value.text === "")

/** Whether the last of some values is no figure, and none of the signs that the others have for nothing. */
function isRemark(values: readonly Value[]): boolean {
  const last = values.at(-1)?.text ?? ""
  return !/\d/.test(last) && /\p{L}/u.test(last) && !values.slice(0, -1).some(({ text }) => text === last)
}

/**
 * Empty cells in front of and behind a line, which exports leave where labels were merged or columns stood empty, belong
 * to no column. Where more of them than one way are those, nothing is dropped: some may be figures left blank.
 */
export function withoutPadding(values: readonly Value[], wanted: number): readonly Value[] {
  const extra = values.length - wanted
  if (extra <= 0) return values
  if (allEmpty(values)) return values.slice(0, wanted)
  const first = values.findIndex(({ text }) => text !== "")
  const last = values.findLastIndex(({ text }) => text !== "")
  const [least, most] = [Math.max(0, last + 1 - wanted), Math.min(first, extra)]
  // Words behind the figures are a remark: what is empty in front may then be one of these.
  if (least !== most || (most === extra && isRemark(values))) return values
  return values.slice(least, least + wanted)
}

const isAlike = (a: readonly Value[], b: readonly Value[]) => a.every(({ text }, index) => text === b[index]?.text)

/** Gives the values by their order, unless the header says that this may not be the form's and they do not prove it. */
function byOrder(row: Row, values: readonly (Value | null)[], order: HeaderOrder): (Value | null)[] | null {
  return order === "own" || (order === "strange" && provesItself(row, values)) ? [...values] : null
}

/** Whether the headers of all columns stand on one line: no merged header beside them can have moved one. */
function areOnOneLine({ header }: Record, columns: readonly Known<string>[]): boolean {
  const named = header.filter(({ text }) => columns.some((column) => score(partsOf(text), column) >= identical))
  const lines = new Set(named.slice(-columns.length).map(({ row }) => row))
  return lines.size === 1
}

const turn = (below: readonly Value[]) => [...below].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))

/** The two orders of a line that has each value exactly below its header, where that is not the form's order. */
export function ordersOf(record: Record, values: readonly Value[], row: Row): TwoOrders | null {
  const spans = spansOf(record, row.columns)
  // Most headers stand as the form has them: their lines need not be looked at.
  if (spans.every((span, index) => index === 0 || (spans[index - 1]?.[0] ?? 0) < (span?.[0] ?? 0))) return null
  const below = byGeometry(values, spans)
  if (below === null || below === "over" || !isExact(values, spans)) return null
  const turned = turn(below)
  return below.every((value, index) => value === turned[index]) ? null : { row, below, turned }
}

/**
 * The values below their headers. Where that is another order than the form's, they are believed if they stand exactly
 * there and the sum is the last of them, or the lines of the table prove it together, or they prove themselves. A header
 * with a cell too narrow moves the sum as well: then the order of the figures may be proven.
 */
function inHeaderOrder(record: Record, row: Row, below: readonly Value[], isExactly: boolean, orders: Orders) {
  const turned = turn(below)
  if (below.every((value, index) => value === turned[index])) return [...below]
  if (isExactly && below.at(-1) === turned.at(-1)) return [...below]
  if (orders.proven === "both") return null
  if (orders.proven === "form") return turned
  if (isExactly && (orders.proven === "header" || areOnOneLine(record, row.columns))) return [...below]
  const ways = [...(isExactly ? [below] : []), ...(orders.named === "own" ? [turned] : [])]
  const [only, ...others] = ways.filter((way) => provesItself(row, way))
  return only && others.every((other) => isAlike(other, only)) ? [...only] : null
}

/**
 * Gives each column of the form its value: by order where a line has as many values as the form has columns, else by
 * the header's place in the grid. Null where neither is certain. Where the two contradict each other, figures that stand
 * exactly below their headers are believed, if the sum is the last of them or it is proven that it is another: a header
 * that is a cell too narrow looks alike. Fewer values than columns: the last ones lie off the sheet; `null` in one's place:
 * the table has no such column.
 */
export function assignColumns(
  record: Record,
  values: readonly Value[],
  row: Row,
  shape: TableShape,
  orders: Orders,
): (Value | null)[] | null {
  const { columns } = row
  const placed = shape.place(record, values, columns.length)
  if (placed) return byOrder(row, placed, orders.named)
  const spans = spansOf(record, columns)
  const named = byGeometry(values, spans)
  const geometry = named === "over" ? byGeometry(values, widened(record, spans)) : named
  if (geometry === "over" || (geometry === null && named !== null)) return null
  if (geometry) return inHeaderOrder(record, row, geometry, isExact(values, spans), orders)
  const counted = withoutPadding(values, columns.length)
  const isDropped = counted[0] !== values[0] && !allEmpty(values)
  if (isDropped && !shape.mayBePadded(record, values.indexOf(counted[0] as Value))) return null
  if (counted.length !== columns.length)
    return firstOnSheet(record, values, spans) ?? onlySome(record, values, spans, shape.isNarrow(record))
  const isElsewhere = spans.some((span, index) => span && isUnderAnother(values, span, counted[index]))
  // A header that does not name all columns, over other figures than their order gives them, leaves one nameless.
  const isNamed = spans.every((span) => span !== null)
  // Empty cells of labels in front of a line that has lost one: they are no blanks of its.
  if (isElsewhere && (isDropped || (isNamed && counted[0]?.text === ""))) return null
  if (!isNamed && isElsewhere) return null
  return byOrder(row, counted, orders.named)
}
