import { formIds, tableIds } from "@gouji/core"
import { onceForEach } from "../once-for-each.ts"
import { type LabelParts, partsOf } from "./normalise.ts"
import type { Record } from "./records.ts"
import { type Row, rowsOf } from "./row-labels.ts"

/** The row that a text names: the longest label within it, where not much else stands beside it. */
export function namedIn(text: string, rows: readonly Row[]): Row | undefined {
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
export function rowOf(record: Record, rows: readonly Row[]): Row | undefined {
  const others = ofOthers(rows)
  for (const text of [...record.context, ...record.labels].reverse()) {
    const row = namedIn(text, rows)
    if (row) return row
    if (others.has(partsOf(text).words)) return undefined
  }
  return undefined
}
