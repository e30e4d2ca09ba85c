import { onceForEach } from "../once-for-each.ts"
import { remembered } from "../remembered.ts"
import { align, type Match } from "./align.ts"
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

/** How many of a line's labels, from the last one back, may be its row's. */
const nearest = 4

function candidatesIn(near: readonly string[]): Candidate[] {
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

/** The best reading of labels as the label of a row, or null where none is alike. */
function matchLabel(candidates: readonly Candidate[], counted: boolean, row: Row): LabelMatch | null {
  let best: LabelMatch | null = null
  for (const { text, parts, behind } of candidates) {
    const own = score(parts, row)
    // Words stand where a figure should only behind the very label.
    if (behind > 0 && own < identical && !counted) continue
    // The very label, and words behind it, are no other label of which they are a part.
    const value = own - behind * (own < identical ? behindCosts : 0.01)
    if (value >= likeness && (best === null || value > best.score)) best = { text, score: value, behind }
  }
  return best
}

type RowLabels = readonly (LabelMatch | null)[]

function matchEach(near: readonly string[], rows: readonly Row[]): RowLabels {
  const candidates = candidatesIn(near)
  const counted = /\d/.test(near.at(-1) ?? "")
  const labels = rows.map((row) => matchLabel(candidates, counted, row))
  // What is a row's label to the letter is no other row's, misspelt.
  const exact = new Set(labels.flatMap((label) => (label && label.score >= identical ? [label.text] : [])))
  return labels.map((label) => (label && label.score < identical && exact.has(label.text) ? null : label))
}

const between = "\n"
const bounds = { most: 2000, longest: 500 }
/** The labels of reports are those of the forms: what they are compared with never changes. */
const knownLabels = onceForEach((rows: readonly Row[]) =>
  remembered((labels) => matchEach(labels.split(between), rows), bounds),
)

/** For each row of a table, the best reading of a record's labels as that row's label; null where none is alike. */
export function matchLabels(labels: readonly string[], rows: readonly Row[]): RowLabels {
  const near = labels.slice(-nearest)
  if (near.length === 0 || near.some((label) => label.includes(between))) return matchEach(near, rows)
  return knownLabels(rows)(near.join(between))
}

/** The words of a table's headers. */
const columnWords = onceForEach(
  (rows: readonly Row[]): ReadonlySet<string> =>
    new Set(rows.flatMap((row) => row.columns.flatMap((column) => column.variants.map((v) => v.words)))),
)

/** A line that prints several of the header's labels, and no label behind them, is no row. */
export function isHeader(record: Record, rows: readonly Row[]): boolean {
  const columns = columnWords(rows)
  const named = record.labels.map((label) => {
    const { number, words } = partsOf(label)
    return number === null && columns.has(words)
  })
  return named.at(-1) === true && named.filter(Boolean).length >= 2
}

function bestOther(labels: RowLabels, own: number): number {
  return labels.reduce((best, label, index) => (index === own ? best : Math.max(best, label?.score ?? 0)), 0)
}

/** So long a label, to the letter, says where a row stands that is not in its turn. `其他` does not. */
const telling = 4

/** Rows that stand elsewhere in their table than the form has them: the only line with their very label. */
function outOfOrder(
  records: readonly Record[],
  rows: readonly Row[],
  matches: readonly RowLabels[],
  inOrder: readonly Match[],
): { readonly observed: number; readonly expected: number }[] {
  const found = new Set(inOrder.map(({ expected }) => expected))
  const taken = new Set(inOrder.map(({ observed }) => observed))
  const blocks = new Set(inOrder.map(({ observed }) => records[observed]?.place.block))
  return rows.flatMap((_, expected) => {
    if (found.has(expected)) return []
    const claims = matches.flatMap((labels, observed) => {
      const label = labels[expected]
      const isRows =
        label && label.score >= identical && label.behind === 0 && partsOf(label.text).words.length >= telling
      return isRows ? [observed] : []
    })
    const [observed, ...others] = claims
    if (observed === undefined || others.length > 0 || taken.has(observed)) return []
    return blocks.has(records[observed]?.place.block) ? [{ observed, expected }] : []
  })
}

/** Aligns the lines of a document with the rows of a table, by label and order together. */
export function matchRows(records: readonly Record[], rows: readonly Row[]): RowMatch[] {
  const matches = records.map((record): RowLabels => {
    const isRow = record.labels.length > 0 && !isHeader(record, rows)
    return isRow ? matchLabels(record.labels, rows) : []
  })
  const inOrder = align(records.length, rows.length, (o, e) => matches[o]?.[e]?.score ?? null)
  const pairs = [...inOrder, ...outOfOrder(records, rows, matches, inOrder)].sort((a, b) => a.observed - b.observed)
  return pairs.flatMap(({ observed, expected }) => {
    const row = rows[expected]
    const label = matches[observed]?.[expected]
    if (!row || !label) return []
    return [{ row, record: observed, label, second: bestOther(matches[observed] ?? [], expected) }]
  })
}
