import { align } from "./align.ts"
import { isFormLabel } from "./form-labels.ts"
import { type LabelParts, partsOf } from "./normalise.ts"
import type { Record } from "./records.ts"
import type { Row } from "./row-labels.ts"
import { identical, likeness, score } from "./similarity.ts"

/** Which part of a record's labels is taken for the row's own label. */
export interface LabelMatch {
  /** The printed label. */
  readonly text: string
  readonly score: number
  /** How many of the record's labels stand behind it: text where a figure should be. */
  readonly behind: number
}

/** A row of the form found in the document. */
export interface RowMatch {
  readonly row: Row
  readonly record: number
  readonly label: LabelMatch
  /** The best score of another row of the same table for the same label. */
  readonly second: number
}

/** A label that is not the last one may still be the row's: what follows it is then no figure. */
const behindCosts = 0.15

/** Text that somebody put where a figure belongs (`约20件`, `十二`, `#REF!`, `见附件`), rather than one more label. */
function isBrokenFigure(text: string): boolean {
  return text.length <= 20 && partsOf(text).number === null && !isFormLabel(text)
}

interface Candidate {
  readonly text: string
  readonly parts: LabelParts
  readonly behind: number
}

function candidatesIn(labels: readonly string[]): Candidate[] {
  const near = labels.slice(-4)
  const last = near.length
  const single = near.flatMap((text, index) =>
    near.slice(index + 1).every(isBrokenFigure) ? [{ text, behind: last - 1 - index }] : [],
  )
  // A label may be broken over lines; what is counted by itself is a label of its own.
  const joined = [2, 3]
    .filter((count) => count <= last && near.slice(1 - count).every((text) => partsOf(text).number === null))
    .map((count) => ({ text: near.slice(-count).join(""), behind: 0 }))
  return [...single.reverse(), ...joined].map((candidate) => ({ ...candidate, parts: partsOf(candidate.text) }))
}

/** The same labels are compared with every row of both forms: they are taken apart once. */
const seen = new WeakMap<readonly string[], Candidate[]>()

function candidates(labels: readonly string[]): readonly Candidate[] {
  const known = seen.get(labels) ?? candidatesIn(labels)
  seen.set(labels, known)
  return known
}

/** The best reading of a record's labels as the label of a row, or null where none is alike. */
export function matchLabel(labels: readonly string[], row: Row): LabelMatch | null {
  let best: LabelMatch | null = null
  for (const { text, parts, behind } of candidates(labels)) {
    const own = score(parts, row)
    // Words stand where a figure should only behind the very label.
    if (behind > 0 && own < identical && !/\d/.test(labels.at(-1) ?? "")) continue
    // The very label, and words behind it, are no other label of which they are a part.
    const value = own - behind * (own < identical ? behindCosts : 0.01)
    if (value >= likeness && (best === null || value > best.score)) best = { text, score: value, behind }
  }
  return best
}

/** The words of a table's headers. */
export function columnWords(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.columns.flatMap((column) => column.variants.map((v) => v.words))))
}

/** A line that prints several of the header's labels, and no label behind them, is no row. */
export function isHeader(record: Record, columns: ReadonlySet<string>): boolean {
  const named = record.labels.map((label) => {
    const { number, words } = partsOf(label)
    return number === null && columns.has(words)
  })
  return named.at(-1) === true && named.filter(Boolean).length >= 2
}

/** Aligns the lines of a document with the rows of a table, by label and order together. */
export function matchRows(records: readonly Record[], rows: readonly Row[]): RowMatch[] {
  const columns = columnWords(rows)
  const cache = new Map<string, (LabelMatch | null)[]>()
  const matches = records.map((record) => {
    if (record.labels.length === 0 || isHeader(record, columns)) return rows.map(() => null)
    const key = record.labels.slice(-4).join("\n")
    const known = cache.get(key) ?? rows.map((row) => matchLabel(record.labels, row))
    cache.set(key, known)
    return known
  })
  return align(records.length, rows.length, (o, e) => matches[o]?.[e]?.score ?? null).flatMap(
    ({ observed, expected }) => {
      const row = rows[expected]
      const label = matches[observed]?.[expected]
      if (!row || !label) return []
      const second = Math.max(
        0,
        ...(matches[observed] ?? []).map((m, index) => (index === expected ? 0 : (m?.score ?? 0))),
      )
      return [{ row, record: observed, label, second }]
    },
  )
}
