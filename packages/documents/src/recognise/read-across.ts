import { type FormId, formIds, formOf, type TableId, tableIds } from "@gouji/core"
import { onceForEach } from "../once-for-each.ts"
import { withoutPadding } from "./assign-columns.ts"
import { isRest } from "./broken-rows.ts"
import { isBlank } from "./figure-text.ts"
import { isSumOfOthers } from "./header-order.ts"
import { type LabelParts, partsOf } from "./normalise.ts"
import { onSheet } from "./on-sheet.ts"
import { headersOf, type Record, type Value } from "./records.ts"
import { isLabel } from "./reshape-unit.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { sumsUpAcross } from "./run-of-row.ts"
import { settleWhole } from "./settle-runs.ts"
import { inFormOrder } from "./side-by-side-order.ts"
import { type Known, score } from "./similarity.ts"
import { emptyTable, type TableReading, warning } from "./table-reading.ts"
import { missRow, takeValues } from "./take-row.ts"
import { underLabels } from "./under-labels.ts"
import { compareVersions } from "./versions.ts"
import { wholeAgain } from "./wrapped-rows.ts"

/** The row that a text names: the longest label within it, where not much else stands beside it. */
function namedIn(text: string, rows: readonly Row[]): Row | undefined {
  const words = partsOf(text).words
  const named = rows.filter((row) =>
    row.variants.some((variant) => words.includes(variant.words) && words.length <= variant.words.length + 8),
  )
  return named.sort((a, b) => b.label.length - a.label.length)[0]
}

/** Labels that only tables with a row to a line have. Those of two signs say little: 规章. */
const ofOthers = onceForEach((rows: readonly Row[]): ReadonlySet<string> => {
  const own = new Set([...rows, ...rows.flatMap((row) => row.columns)].flatMap((label) => label.variants.map(wordsOf)))
  const others = formIds.flatMap((form) => tableIds.flatMap((table) => rowsOf(form, table)))
  const words = others.flatMap((row) => [row, ...row.columns]).flatMap((label) => label.variants.map(wordsOf))
  return new Set(words.filter((each) => each.length > 2 && !own.has(each)))
})
const wordsOf = ({ words }: LabelParts) => words

/**
 * What a line says of itself: in its own labels, else in the nearest label above it that names a row. Behind another table's
 * labels a line is one of that table.
 */
function rowOf(record: Record, rows: readonly Row[]): Row | undefined {
  const others = ofOthers(rows)
  for (const text of [...record.context, ...record.labels].reverse()) {
    const row = namedIn(text, rows)
    if (row) return row
    if (others.has(partsOf(text).words)) return undefined
  }
  return undefined
}

/** How many of the nearest labels above a line are looked at for its header. */
const nearest = 120
const longestHeader = 40

const near = (record: Record): readonly string[] =>
  [...record.context, ...headersOf(record.labels)].slice(-nearest).filter((text) => text.length <= longestHeader)

/** How often each sign stands in some texts. */
function signsOf(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const sign of partsOf(text).words) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return counts
}

/**
 * Whether the header's signs are all there, though narrow columns broke its words: 结 结 其 尚 / 果 果 他 未. Told by
 * their number, which no prose has by chance.
 */
function isUnderBrokenHeader(record: Record, rows: readonly Row[], columns: readonly Known<string>[]): boolean {
  const printed = signsOf(near(record))
  const wanted = signsOf(columns.map((column) => column.label))
  return [...wanted].every(([sign, count]) => (printed.get(sign) ?? 0) >= count * rows.length)
}

function isUnderHeader(record: Record, columns: readonly Known<string>[]): boolean {
  const parts = near(record).map(partsOf)
  return columns.filter((column) => parts.some((text) => score(text, column) >= 0.9)).length >= columns.length - 1
}

/** Whether the header prints the rows in the form's own order, as far as it prints them at all. */
function inOrder(record: Record, rows: readonly Row[]): boolean {
  const seen = near(record).flatMap((text) => namedIn(text, rows)?.id ?? [])
  const printed = [...new Set(seen)]
  return printed.every(
    (id, index) =>
      index === 0 || rows.findIndex((row) => row.id === id) > rows.findIndex((row) => row.id === printed[index - 1]),
  )
}

/** Whether more rows of a line have their sum in front than have it at their end. */
function sumsStandInFront({ values }: Record, rows: readonly Row[]): boolean {
  let [front, end] = [0, 0]
  for (const [index, row] of rows.entries()) {
    const width = row.columns.length
    const own = values.slice(index * width, (index + 1) * width)
    const isEnd = isSumOfOthers(row, own)
    const isFront = isSumOfOthers(row, [...own.slice(1), ...own.slice(0, 1)])
    if (isEnd && !isFront) end += 1
    if (isFront && !isEnd) front += 1
  }
  return front > end
}

/** Whether the header prints the columns in the form's own order, where it prints all of them side by side. */
function areInTurn(record: Record, rows: readonly Row[], columns: readonly Known<string>[]): boolean {
  const above = record.header.length > 0 ? record.header.map(({ text }) => text) : near(record)
  const printed = above.flatMap((text) => {
    const { number, words } = partsOf(text)
    const at = columns.findIndex((column) => number === null && column.variants.some((each) => each.words === words))
    return at < 0 ? [] : [at]
  })
  const last = printed.slice(-columns.length)
  if (new Set(last).size < columns.length) return !sumsStandInFront(record, rows)
  const follows = (column: number, before: number | undefined) =>
    before === undefined || column === (before + 1) % columns.length
  let start = printed.length - 1
  while (start > 0 && follows(printed[start] ?? 0, printed[start - 1])) start -= 1
  // A sheet may end within a row's columns; what begins with the last of them has another order.
  const isWhole = last.every((column, index) => column === index)
  return (
    isWhole ||
    (record.place.page !== null &&
      printed[start] === 0 &&
      last.every((column, index) => follows(column, last[index - 1])))
  )
}

/** The values of one row of the table, and the line that they stood in. */
interface Placed {
  readonly row: Row
  readonly record: Record
  readonly values: readonly Value[]
}

const textsOf = (record: Record) => record.values.map((value) => value.text).join("\u0001")

/** Lines that print nothing give way to those that do; the same line twice is one. */
function telling(lines: readonly Record[]): readonly Record[] {
  const filled = lines.filter((record) => record.values.some((value) => !isBlank(value.text)))
  const chosen = filled.length > 0 ? filled : lines
  return chosen.every((record) => textsOf(record) === textsOf(chosen[0] ?? record)) ? chosen.slice(0, 1) : chosen
}

function inTurn(record: Record, values: readonly Value[], rows: readonly Row[]): Placed[] {
  const width = values.length / rows.length
  return rows.map((row, index) => ({ row, record, values: values.slice(index * width, (index + 1) * width) }))
}

/** Whether a line stands in a table with a header of its own. */
function hasHeader(record: Record, columns: readonly Known<string>[]): boolean {
  return (
    record.header.length > 0 && isUnderHeader({ ...record, context: record.header.map((cell) => cell.text) }, columns)
  )
}

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
function sideBySide(lines: readonly Record[], rows: readonly Row[], columns: readonly Known<string>[]) {
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

/** The lines of a table on its side: one for each figure, the columns' labels below each other, once for each row. */
function uprightLines(
  records: readonly Record[],
  rows: readonly Row[],
  columns: readonly Known<string>[],
): readonly Record[] {
  const single = records.filter((record) => record.values.length === 1 && record.labels.length > 0)
  const labelled = single.filter((record) =>
    columns.some((column) => score(partsOf(record.labels.at(-1) ?? ""), column) >= 0.9),
  )
  if (labelled.length !== rows.length * columns.length) return []
  const fits = labelled.every((record, index) => {
    const column = columns[index % columns.length]
    const named = namedIn(
      [...record.context, ...record.labels.slice(0, -1)].findLast((text) => namedIn(text, rows)) ?? "",
      rows,
    )
    return (
      column &&
      score(partsOf(record.labels.at(-1) ?? ""), column) >= 0.9 &&
      named === rows[Math.floor(index / columns.length)]
    )
  })
  return fits ? labelled : []
}

/** The lines that are table four on its side: its `总计` is then no row of another table. */
export function standingLines(records: readonly Record[], form: FormId): ReadonlySet<Record> {
  const rows = rowsOf(form, "remedies")
  return new Set(uprightLines(records, rows, rows[0]?.columns ?? []))
}

function upright(records: readonly Record[], rows: readonly Row[], columns: readonly Known<string>[]): Placed[] | null {
  const lines = uprightLines(records, rows, columns)
  const [first] = lines
  return first
    ? inTurn(
        first,
        lines.flatMap((record) => record.values),
        rows,
      )
    : null
}

/** How many rows the labels around a line name. */
const namedAround = (record: Record, rows: readonly Row[]) =>
  new Set(near(record).flatMap((text) => namedIn(text, rows)?.id ?? [])).size

/**
 * A line for each row, which says which row it is, itself or by the label above it. Where the header names more rows
 * than have a line, the figures may be any row's.
 */
function oneByOne(lines: readonly Record[], rows: readonly Row[], width: number): Placed[] {
  const own = lines.filter((record) => record.values.length === width)
  const placed = rows.flatMap((row) => {
    const [only, ...others] = telling(own.filter((record) => rowOf(record, rows) === row))
    return only && others.length === 0 ? [{ row, record: only, values: only.values }] : []
  })
  return placed.length < Math.max(0, ...own.map((record) => namedAround(record, rows))) ? [] : placed
}

function take(into: TableReading, form: FormId, placed: readonly Placed[]): void {
  for (const { row, record, values } of placed) takeValues(into, form, row, { ...record, header: [] }, values)
}

/**
 * Reads a table that is printed with all rows side by side in one line (table four), or torn into one table a row.
 * `mayCut` is false where blanks of the same document left no trace: then they may have in this line as well.
 */
export function readAcross(table: TableId, records: readonly Record[], form: FormId, mayCut = true): TableReading {
  const rows = rowsOf(form, table)
  const into = emptyTable(table, form)
  const columns = rows[0]?.columns ?? []
  const most = rows.length * columns.length
  const printed = records
    .map((record) => inFormOrder(record, rows) ?? record)
    .filter(
      (record) =>
        (record.values.length >= columns.length || record.values.some((value) => value.run !== null)) &&
        (isUnderHeader(record, columns) ||
          (record.values.length === most && isUnderBrokenHeader(record, rows, columns))) &&
        areInTurn(record, rows, columns),
    )
  const broken = rows.every(sumsUpAcross) ? wholeAgain(printed, columns.length) : null
  const lines =
    broken?.values.length === most
      ? [broken]
      : printed.filter((line) => !isRest(line)).map((line) => underLabels(line, rows) ?? line)
  const whole = sideBySide(lines, rows, columns)
  const placed = whole?.placed ?? upright(records, rows, columns) ?? oneByOne(lines, rows, columns.length)
  const [folded, ...others] = lines.filter((record) => record.values.some((value) => value.run !== null))
  if (
    placed.length === 0 &&
    folded &&
    others.length === 0 &&
    inOrder(folded, rows) &&
    settleWhole(into, rows, folded.values, mayCut)
  )
    return into
  take(into, form, placed)
  const [only, ...more] = telling(lines)
  const cut = placed.length === 0 && only && more.length === 0 ? onSheet(only, rows) : []
  for (const { row, record, values } of cut) takeValues(into, form, row, record, values)
  for (const version of whole?.versions ?? []) {
    const other = emptyTable(table, form)
    take(other, form, version)
    compareVersions(into, other, false)
  }
  if (into.figures.size === 0) {
    const none = emptyTable(table, null)
    none.warnings.push(warning("table-missing", { expected: formOf(form).tables[table].title.label }))
    return none
  }
  const found = new Set([...placed, ...cut].map((part) => part.row))
  for (const row of rows) if (!found.has(row)) missRow(into, row, [])
  return into
}
