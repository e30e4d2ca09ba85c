import { distance } from "fastest-levenshtein"
import { type LabelParts, partsOf } from "./normalise.ts"

/** Two labels at least this alike may be the same one, misspelt or shortened. */
export const likeness = 0.62

/** Longer texts are prose, not labels; comparing them would only cost time. */
const longest = 80

/**
 * The start of a label that was cut short says less the shorter it is; behind the right enumerator it may be short.
 * Digits behind a label are figures that ran into it, and no part of its words.
 */
function cutShort(a: string, b: string, sameNumber: boolean): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= (sameNumber ? 2 : 4) && long.startsWith(short) && !/\d/.test(long.slice(short.length)))
    return 0.7 + 0.25 * (short.length / long.length)
  // Behind the right enumerator a label may have lost its beginning too: 4.大量反复申请.
  if (!sameNumber || short.length < shortestCore || /\d/.test(long)) return 0
  // Or words from all over it: 2.逾期未缴费.
  const isCore = long.includes(short) || (short.length > shortestCore && isWithin(short, long))
  return isCore ? likeness + 0.25 * (short.length / long.length) : 0
}

const shortestCore = 4

/** Whether all signs of a text stand in another in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const sign of long) if (sign === short[at]) at += 1
  return at === short.length
}

function wordsAlike(a: string, b: string, sameNumber: boolean): number {
  if (a === b) return 1
  if (a.length === 0 || b.length === 0 || a.length > longest || b.length > longest) return 0
  const cut = cutShort(a, b, sameNumber)
  const longer = Math.max(a.length, b.length)
  // Labels of very different length cannot be alike: the distance need not be taken.
  return Math.abs(a.length - b.length) > longer * (1 - likeness) ? cut : Math.max(1 - distance(a, b) / longer, cut)
}

/** `（六）` and `3.` count on different levels, `1.` and `2.` on the same. */
function numberCosts(a: string, b: string): number {
  if (a === b) return 0
  const level = (number: string) => (number.startsWith("(") ? "(" : /\d/.test(number) ? "1" : "一")
  return level(a) === level(b) ? 0.12 : 0.25
}

/** A label without its enumerator is the same label still; one that has it is to be preferred. */
const unnumbered = 0.02

/** From here on two labels are the same, to the letter. */
export const identical = 0.975

/** How alike two labels are, from 0 to 1. Enumerators that differ count against it: `3.其他` is not `（六）其他`. */
export function alike(a: LabelParts, b: LabelParts): number {
  if (a.number === null && b.number === null) return wordsAlike(a.words, b.words, false)
  if (a.number === null || b.number === null) return wordsAlike(a.words, b.words, false) - unnumbered
  return wordsAlike(a.words, b.words, a.number === b.number) - numberCosts(a.number, b.number)
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
  let best = Number.NEGATIVE_INFINITY
  for (const variant of label.variants) best = Math.max(best, alike(text, variant))
  return best
}
