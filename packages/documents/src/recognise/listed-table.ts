import type { Record, Value } from "./records.ts"
import { indexIn, isLabel, type Unit } from "./reshape-unit.ts"
import type { Row } from "./row-labels.ts"
import type { Known } from "./similarity.ts"

/** A figure of the table by the rows and columns of a form, counted from 0. */
interface Named {
  readonly row: number
  readonly column: number
}

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
export function startsOf(records: readonly Record[], { rows, columns }: Unit): number[] {
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
export function listed(lines: readonly Record[], { rows, columns }: Unit): Value[][] | null {
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

/** Lines that only say whose figures come below: a label of the other kind, and nothing beside it. */
export function headingsIn(records: readonly Record[], { rows, columns }: Unit): ReadonlySet<Record> {
  const lastOf = (record: Record | undefined) => record?.labels.at(-1) ?? ""
  const isOf = (text: string, label: Known<string> | undefined) => label !== undefined && isLabel(text, label)
  const headings = records.filter((record, at) => {
    if (record.values.some(({ text }) => text !== "")) return false
    const [own, next] = [lastOf(record), lastOf(records[at + 1])]
    return (isOf(next, columns[0]) && indexIn(own, rows) >= 0) || (isOf(next, rows[0]) && indexIn(own, columns) >= 0)
  })
  return new Set(headings)
}
