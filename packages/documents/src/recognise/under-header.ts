import { isSumOfOthers } from "./header-order.ts"
import { namedIn } from "./named-row.ts"
import { partsOf } from "./normalise.ts"
import { headersOf, type Record } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { type Known, score } from "./similarity.ts"

/** How many of the nearest labels above a line are looked at for its header. */
const nearest = 120
const longestHeader = 40

export const near = (record: Record): readonly string[] =>
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
export function isUnderBrokenHeader(record: Record, rows: readonly Row[], columns: readonly Known<string>[]): boolean {
  const printed = signsOf(near(record))
  const wanted = signsOf(columns.map((column) => column.label))
  return [...wanted].every(([sign, count]) => (printed.get(sign) ?? 0) >= count * rows.length)
}

export function isUnderHeader(record: Record, columns: readonly Known<string>[]): boolean {
  const parts = near(record).map(partsOf)
  return columns.filter((column) => parts.some((text) => score(text, column) >= 0.9)).length >= columns.length - 1
}

/** Whether the header prints the rows in the form's own order, as far as it prints them at all. */
export function inOrder(record: Record, rows: readonly Row[]): boolean {
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
export function areInTurn(record: Record, rows: readonly Row[], columns: readonly Known<string>[]): boolean {
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

/** Whether a line stands in a table with a header of its own. */
export function hasHeader(record: Record, columns: readonly Known<string>[]): boolean {
  return (
    record.header.length > 0 && isUnderHeader({ ...record, context: record.header.map((cell) => cell.text) }, columns)
  )
}
