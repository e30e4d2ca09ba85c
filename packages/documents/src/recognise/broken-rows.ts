import { isBlank } from "./figure-text.ts"
import type { RowMatch } from "./match-rows.ts"
import { partsOf } from "./normalise.ts"
import type { Record } from "./records.ts"
import { identical, score } from "./similarity.ts"

/** A figure too wide for its column fills it before it goes on below; shorter ones fill no column. */
const leastWide = 3

const isFilled = (record: Record | undefined) => record?.values.some((value) => !isBlank(value.text)) ?? false

/** Whether each figure of a line is known to be the rest of one above, which is then not given either. */
export const isRest = ({ values }: Record): boolean =>
  values.some((value) => isBlank(value.text)) &&
  values.some((value) => value.piece !== undefined) &&
  values.every((value) => value.piece !== undefined || isBlank(value.text))

/** How wide the widest figure of each column is, in lines with as many values. */
function widths(records: readonly Record[], { place, values }: Record): number[] {
  const peers = records.filter((peer) => peer.place.block === place.block && peer.values.length === values.length)
  return values.map((_, index) => Math.max(...peers.map((peer) => peer.values[index]?.text.length ?? 0)))
}

/** Whether the figures of a line may go on in the next: those above them fill their columns. */
function mayGoOn(records: readonly Record[], upper: Record | undefined, lower: Record | undefined): boolean {
  if (!upper || !lower || upper.place.block !== lower.place.block || upper.values.length !== lower.values.length)
    return false
  const wide = widths(records, upper)
  const below = lower.values.flatMap((value, index) => (isBlank(value.text) ? [] : [index]))
  // A line with a label and all its figures is one of its own.
  if (lower.labels.length > 0 && below.length === lower.values.length) return false
  return (
    below.length > 0 &&
    below.every((index) => {
      const length = upper.values[index]?.text.length ?? 0
      return length >= leastWide && length === wide[index]
    })
  )
}

/** Whether the line below has figures beside the rest of this row's label, or several beside none. */
function hasRestBelow(next: Record, { row, label }: RowMatch): boolean {
  if (next.labels.length === 0) return next.values.filter((value) => !isBlank(value.text)).length > 1
  const words = partsOf(label.text).words + partsOf(next.labels.join("")).words
  return label.score < identical && row.variants.some((variant) => variant.words.startsWith(words))
}

/**
 * Whether a row's figures stand below it, each beside the label of its column, or without one. Where it has a single figure,
 * that label may be damaged: a line that is no row of the form may hold it.
 */
function isListedBelow(own: Record, below: Record, { row }: RowMatch): boolean {
  const names = below.labels.map(partsOf)
  if (isFilled(own)) return false
  // On a page a single figure may be its number.
  if (names.length === 0)
    return own.place.page === null && row.columns.length === below.values.filter((value) => !isBlank(value.text)).length
  if (row.columns.length === 1 && below.values.length === 1) return true
  return row.columns.some((column) => names.some((name) => score(name, column) >= identical))
}

/**
 * Whether a row was broken over lines as columns without rules leave it: its figures go on in a line that is no row of
 * the form, or it is itself what is left of one. A single figure below may be the page's number.
 */
export function isBrokenRow(records: readonly Record[], taken: ReadonlySet<number>, match: RowMatch): boolean {
  const at = match.record
  const [above, own, below] = [records[at - 1], records[at], records[at + 1]]
  if (
    below &&
    isFilled(below) &&
    !isRest(below) &&
    !taken.has(at + 1) &&
    own &&
    below.place.block === own.place.block
  ) {
    // Empty cells of labels may stand in front; all rows of a table side by side are another table.
    const alike = below.labels.length > 0 || below.values.length < 2 * own.values.length
    if (isListedBelow(own, below, match)) return true
    if (mayGoOn(records, own, below) || (alike && hasRestBelow(below, match))) return true
  }
  return isFilled(above) && !taken.has(at - 1) && mayGoOn(records, above, own)
}
