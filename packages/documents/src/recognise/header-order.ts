import { figureOf, isBlank } from "./figure-text.ts"
import { isGroupLabel } from "./form-labels.ts"
import { partsOf } from "./normalise.ts"
import { headersOf, type Record, type Value } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { sumsUpAcross } from "./run-of-row.ts"

/**
 * What the header over a table's lines says of their order: `own` that it may be the form's; `strange` that there are
 * columns which no form has, so that a line which lost a cell may have as many figures as the form; `other` that it is not
 * the form's.
 */
export type HeaderOrder = "own" | "strange" | "other"

/** Headers of columns that offices add. */
const strange = /^(?:序号|行次|编号|代码|小计|备注|说明|备注说明)$|上年|去年|上一年度|同期|同比/

/** How many labels in front of a table's first line may be its header. */
const nearest = 60
/** A sentence about last year is no header. */
const longestHeader = 12

/** The texts of a header, in reading order. */
function headerOf(record: Record): readonly string[] {
  if (record.header.length > 0) return record.header.map((cell) => cell.text)
  return [...record.context, ...headersOf(record.labels)].slice(-nearest)
}

/** Whether some columns stand in the order of others, as far as they are there. */
const follows = (some: readonly number[], order: readonly number[]) =>
  some.every((column, index) => index === 0 || order.indexOf(some[index - 1] ?? -1) < order.indexOf(column))

/** What the header over the first line of a block of rows says. */
export function headerOrder(record: Record, row: Row): HeaderOrder {
  const texts = headerOf(record)
  const parts = texts.map(partsOf)
  const at = parts.map(({ number, words }) =>
    number === null ? row.columns.findIndex((column) => isNamed(column, words)) : -1,
  )
  // The last printing of each: what stands further up belongs to another block.
  const seen = at.filter((column, index) => column >= 0 && at.lastIndexOf(column) === index)
  const own = row.columns.map((_, index) => index)
  // The last column is printed beside the first where those between are one line lower.
  const [first = 0, ...rest] = own
  const last = rest.pop()
  const nested = last === undefined ? own : [first, last, ...rest]
  if (!follows(seen, own) && !follows(seen, nested)) return "other"
  // What stands over those between comes after the last column, where that is printed in front of them.
  const ends = [last ?? 0, rest[0] ?? 0].map((column) => at.lastIndexOf(column))
  if (texts.slice(ends[0], Math.max(0, ends[1] ?? 0)).some(isGroupLabel)) return "other"
  return parts.some(
    ({ words }) =>
      words.length <= longestHeader && strange.test(words) && !row.columns.some((column) => isNamed(column, words)),
  )
    ? "strange"
    : "own"
}

const isNamed = ({ variants }: Row["columns"][number], words: string) =>
  variants.some((variant) => variant.words === words)

/** Whether the last of some figures is the sum of the others, and no sum of nothing. */
export function isSumOfOthers(row: Row, values: readonly (Value | null)[]): boolean {
  if (!sumsUpAcross(row)) return false
  const texts = values.map((value) => value?.text ?? "")
  const figures = texts.map((text) => (isBlank(text) ? 0 : figureOf(text, "count", "").figure))
  if (!figures.every((figure) => typeof figure === "number")) return false
  const sum = figures.slice(0, -1).reduce((total, figure) => total + figure, 0)
  return sum > 0 && sum === figures.at(-1)
}

export const areAlike = (values: readonly (Value | null)[]) =>
  values.every((value) => (value?.text ?? "") === (values[0]?.text ?? ""))

/** Whether figures prove that they are a row's, each in its place: all are alike, or the last is the sum of the others. */
export function provesItself(row: Row, values: readonly (Value | null)[]): boolean {
  return areAlike(values) || isSumOfOthers(row, values)
}
