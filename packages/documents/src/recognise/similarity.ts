import { distance } from "fastest-levenshtein"
import { type LabelParts, partsOf } from "./normalise.ts"

/** Two labels at least this alike may be the same one, misspelt or shortened. */
export const likeness = 0.62

/** Longer texts are prose, not labels; comparing them would only cost time. */
const longest = 80

function wordsAlike(a: string, b: string): number {
  if (a === b) return 1
  if (a.length === 0 || b.length === 0 || a.length > longest || b.length > longest) return 0
  const edits = 1 - distance(a, b) / Math.max(a.length, b.length)
  // A label that is cut short or has a note added keeps its beginning.
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const cut = short.length >= 4 && long.startsWith(short) ? 0.7 + 0.25 * (short.length / long.length) : 0
  return Math.max(edits, cut)
}

/** How alike two labels are, from 0 to 1. Enumerators that differ count against it: `1.其他` is not `（六）其他`. */
export function alike(a: LabelParts, b: LabelParts): number {
  const words = wordsAlike(a.words, b.words)
  if (a.number === null || b.number === null || a.number === b.number) return words
  return words - 0.12
}

/** A label as the form prints it, ready to be compared. */
export interface Known<Id> {
  readonly id: Id
  readonly label: string
  readonly variants: readonly LabelParts[]
}

export function known<Id>(id: Id, spec: { readonly label: string; readonly aliases?: readonly string[] }): Known<Id> {
  return { id, label: spec.label, variants: [spec.label, ...(spec.aliases ?? [])].map(partsOf) }
}

/** The best score of a text against any printing of a known label. */
export function score(text: LabelParts, label: Known<unknown>): number {
  return Math.max(...label.variants.map((variant) => alike(text, variant)))
}
