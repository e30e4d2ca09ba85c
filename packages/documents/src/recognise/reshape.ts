import { formIds, formOf, tableIds } from "@gouji/core"
import { groupBy } from "../readers/sheet/group-by.ts"
import { provesItself } from "./header-order.ts"
import { partsOf } from "./normalise.ts"
import type { Record, Value } from "./records.ts"
import { type Row, rowsOf } from "./row-labels.ts"
import { sumsUpAcross } from "./settle-runs.ts"
import type { Known } from "./similarity.ts"

/** A figure of the table by the rows and columns of a form, counted from 0. */
interface Named {
  readonly row: number
  readonly column: number
}

/** Whether a text is a label to the letter; its enumerator may be left out. */
function isLabel(text: string, label: Known<string>): boolean {
  const { number, words } = partsOf(text)
  return label.variants.some((own) => own.words === words && (number === own.number || number === null))
}
const indexIn = (text: string, labels: readonly Known<string>[]) => labels.findIndex((label) => isLabel(text, label))

/** The label that stands last, behind it nothing but labels that are passed over; -1 where another text does. */
function nearest(
  texts: readonly string[],
  labels: readonly Known<string>[],
  isPassed: (text: string) => boolean,
): number {
  const last = texts.findLast((text) => !isPassed(text))
  return last === undefined ? -1 : indexIn(last, labels)
}

/** What parts the labels of rows and columns, where they stand in one text; some labels have such signs themselves. */
const between = /\s*[-－—–_/／:：·>|]\s*/gu

/** The labels of a line, those that share a text apart. */
function textsOf({ labels }: Record, columns: readonly Known<string>[]): readonly string[] {
  const last = labels.at(-1) ?? ""
  for (const { index, 0: sign } of last.matchAll(between)) {
    const [before, column] = [last.slice(0, index), last.slice(index + sign.length)]
    if (indexIn(column, columns) >= 0) return [...labels.slice(0, -1), ...before.split(between), column]
  }
  return labels
}

/** Which figure a line with a single one has: by its own last label, and by the nearest of the other kind. */
function nameOf(record: Record, rows: readonly Row[], columns: readonly Known<string>[]): Named | null {
  const own = textsOf(record, columns)
  const [last = "", before] = [own.at(-1), [...record.context, ...own.slice(0, -1)]]
  const column = indexIn(last, columns)
  const isOf = (labels: readonly Known<string>[]) => (text: string) => indexIn(text, labels) >= 0
  // 其他 without a number is the column's, and no row's.
  const isRows = (text: string) => isOf(rows)(text) && !isOf(columns)(text)
  const named =
    column < 0
      ? { row: indexIn(last, rows), column: nearest(before, columns, isRows) }
      : { row: nearest(before, rows, isOf(columns)), column }
  return named.row >= 0 && named.column >= 0 ? named : null
}

const isSingle = ({ values, labels }: Record) => values.length === 1 && labels.length > 0 && values[0]?.merged === false

/** So often a table may seem to begin; a document with more is no report. */
const mostStarts = 50

/** Where a list may begin: with the first figure of a table, and as many lines with a single figure as it has. */
function startsOf(records: readonly Record[], { rows, columns }: Unit): number[] {
  const size = rows.length * columns.length
  const starts: number[] = []
  let singles = 0
  for (let at = records.length - 1; at >= 0 && starts.length < mostStarts; at -= 1) {
    const record = records[at]
    singles = record && isSingle(record) ? singles + 1 : 0
    const last = record && singles >= size ? (textsOf(record, columns).at(-1) ?? "") : ""
    // A table of one column is a list as the form prints it, but where its column is named in each line.
    const first = columns.length > 1 ? [rows[0], columns[0]] : columns
    if (first.some((label) => last !== "" && label && isLabel(last, label))) starts.push(at)
  }
  return starts
}

/** A list of all figures of a table, a line each, row by row or column by column; null where the lines are none. */
function listed(lines: readonly Record[], { rows, columns }: Unit): Value[][] | null {
  const [height, width] = [rows.length, columns.length]
  const isNamed = (line: Record, row: number, column: number) => {
    const name = nameOf(line, rows, columns)
    return name?.row === row && name.column === column
  }
  const byRow = lines.every((line, at) => isNamed(line, Math.floor(at / width), at % width))
  const byColumn = !byRow && lines.every((line, at) => isNamed(line, at % height, Math.floor(at / height)))
  if (!byRow && !byColumn) return null
  return rows.map((_, row) =>
    columns.flatMap((_, column) => lines[byRow ? row * width + column : column * height + row]?.values[0] ?? []),
  )
}

/** Where a header prints each row's label, once. */
function headsOf({ header }: Record, rows: readonly Row[]) {
  return rows.map((row) => {
    const [only, ...others] = header.filter(({ text }) => isLabel(text, row))
    return only && others.length === 0 ? only : null
  })
}

/** Lines that are the columns of a table, each figure exactly below the label of its row; null where they are none. */
function turned(lines: readonly Record[], { rows, columns }: Unit): Value[][] | null {
  const [first] = lines
  const inTurn = lines.map(({ labels }) => indexIn(labels.at(-1) ?? "", columns))
  if (!first || new Set(inTurn).size !== columns.length || inTurn.includes(-1)) return null
  if (lines.some(({ place, aligned }) => place.block !== first.place.block || aligned !== null)) return null
  const heads = headsOf(lines.at(-1) ?? first, rows)
  const below = rows.map((_, row) =>
    columns.flatMap((_, column) => {
      const [line, head] = [lines[inTurn.indexOf(column)], heads[row]]
      const values = line?.values.filter(
        ({ span }) => head && span?.[0] === head.column && span[1] === head.column + head.columnSpan,
      )
      return values?.length === 1 ? values : []
    }),
  )
  const areInOrder = heads.every((head, at) => at === 0 || (heads[at - 1]?.column ?? 0) < (head?.column ?? 0))
  const isWhole = below.every((values) => values.length === columns.length)
  return isWhole && areInOrder && unproven(below, rows) <= mostUnproven ? below : null
}

/** A figure that slid along its line breaks two sums at least: one may be the document's own error. */
const mostUnproven = 1

const unproven = (values: readonly (readonly Value[])[], rows: readonly Row[]) =>
  values.filter((own, index) => {
    const row = rows[index]
    return row && sumsUpAcross(row) && !provesItself(row, own)
  }).length

/** Lines as the form prints them: a row each, or all rows side by side. */
function asPrinted(values: readonly (readonly Value[])[], { rows, columns, across }: Unit, first: Record): Record[] {
  const labels = columns.map(({ label }) => label)
  const bare = values.map((own) => own.map((value) => ({ ...value, span: null })))
  const lines = across ? [bare.flat()] : bare
  return lines.map((own, index) => ({
    labels: across ? [] : [rows[index]?.label ?? ""],
    values: own,
    place: own[0]?.place ?? first.place,
    context: [...first.context, ...(across ? rows.flatMap((row) => [row.label, ...labels]) : labels)],
    header: [],
    aligned: null,
    cells: own.length + 1,
  }))
}

/** Rows of a form that share their columns. */
interface Unit {
  readonly rows: readonly Row[]
  readonly columns: readonly Known<string>[]
  readonly across: boolean
}

const units: readonly Unit[] = formIds.flatMap((form) =>
  tableIds.flatMap((table) =>
    [...groupBy(rowsOf(form, table), ({ block }) => block).values()].map((rows) => ({
      rows,
      columns: rows[0]?.columns ?? [],
      across: formOf(form).tables[table].direction === "across",
    })),
  ),
)

/** Lines that only say whose figures come below: a label of the other kind, and nothing beside it. */
function headingsIn(records: readonly Record[], { rows, columns }: Unit): ReadonlySet<Record> {
  const lastOf = (record: Record | undefined) => record?.labels.at(-1) ?? ""
  const isOf = (text: string, label: Known<string> | undefined) => label !== undefined && isLabel(text, label)
  const headings = records.filter((record, at) => {
    if (record.values.some(({ text }) => text !== "")) return false
    const [own, next] = [lastOf(record), lastOf(records[at + 1])]
    return (isOf(next, columns[0]) && indexIn(own, rows) >= 0) || (isOf(next, rows[0]) && indexIn(own, columns) >= 0)
  })
  return new Set(headings)
}

/** Lines put in place of others, which stand behind each other but for headings among them. */
function replaced(records: readonly Record[], gone: ReadonlySet<Record>, made: (first: Record) => readonly Record[]) {
  const first = records.find((record) => gone.has(record))
  return records.flatMap((record) => (record === first ? made(record) : gone.has(record) ? [] : [record]))
}

function reshapeUnit(records: readonly Record[], unit: Unit): readonly Record[] {
  const { rows, columns, across } = unit
  const size = rows.length * columns.length
  const headings = headingsIn(records, unit)
  const singles = headings.size > 0 ? records.filter((record) => !headings.has(record)) : records
  for (const at of startsOf(singles, unit)) {
    const lines = singles.slice(at, at + size)
    const values = listed(lines, unit)
    const own = new Set(lines)
    const isBetween = (record: Record, index: number) => headings.has(record) && own.has(records[index + 1] ?? record)
    const gone = new Set([...lines, ...records.filter(isBetween)])
    if (values) return replaced(records, gone, (first) => asPrinted(values, unit, first))
  }
  const wide = across || columns.length < 2 ? -1 : records.findIndex(({ values }) => values.length === rows.length)
  const lines = wide < 0 ? [] : records.slice(wide, wide + columns.length)
  const values = lines.length === columns.length ? turned(lines, unit) : null
  return values ? replaced(records, new Set(lines), (first) => asPrinted(values, unit, first)) : records
}

/**
 * Lines of a document in which a table stands otherwise than the form prints it: as a list with a line for each figure, or
 * with rows and columns in each other's place. Only where all of its figures are there and each is named by both its labels,
 * to the letter, do they become the lines of the form.
 */
export const reshape = (records: readonly Record[]): readonly Record[] => units.reduce(reshapeUnit, records)
