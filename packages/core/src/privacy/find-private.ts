import { type DigitRun, digitRuns } from "./digit-runs.ts"
import { findCardNumbers } from "./find-card-numbers.ts"
import { findMobiles } from "./find-mobiles.ts"
import { findResidentNumbers } from "./find-resident-numbers.ts"
import { foldSigns } from "./fold-signs.ts"
import { maskDigits } from "./mask-digits.ts"
import type { PrivateKind, PrivatePassage } from "./passage.ts"

const finders: readonly (readonly [PrivateKind, (plain: string, runs: readonly DigitRun[]) => DigitRun[]])[] = [
  ["id-number", findResidentNumbers],
  ["bank-card", findCardNumbers],
  ["mobile", findMobiles],
]
/** A mobile's number is the shortest; blanks and hyphens may part it. */
const longEnough = /\d(?:[ -]{0,2}\d){10}/

/** Private numbers in a text, in their order, none over another. What may as well be something else is left alone. */
export function findPrivate(text: string): PrivatePassage[] {
  if (text.length < 11) return []
  const plain = foldSigns(text)
  if (!longEnough.test(plain)) return []
  const runs = digitRuns(plain)
  const all = finders.flatMap(([kind, find], rank) => find(plain, runs).map((run) => ({ ...run, kind, rank })))
  // Of two that overlap the one stands whose kind is the surer, then the one that begins earlier.
  const taken = new Uint8Array(plain.length)
  return all
    .sort((a, b) => a.rank - b.rank || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken[start] || taken[end - 1]) return false
      taken.fill(1, start, end)
      return true
    })
    .map(({ kind, start, end }) => ({ kind, start, end, masked: maskDigits(text.slice(start, end), kind) }))
    .sort((a, b) => a.start - b.start)
}

/** The text with every private number masked, sign for sign: offsets stay right. */
export function maskPrivate(text: string, passages: readonly PrivatePassage[] = findPrivate(text)): string {
  let at = 0
  const pieces = passages.map(({ start, end, masked }) => {
    const before = text.slice(at, start)
    at = end
    return before + masked
  })
  return pieces.join("") + text.slice(at)
}
