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
/** Digits of the shortest private number, that of a mobile, and how much may stand between two of them. */
const fewestDigits = 11
const widestGap = 2

const isDigit = (code: number) => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)

/** Whether a text holds so many digits near each other at all: most do not, and are passed over at once. */
function holdsLongNumber(text: string): boolean {
  let count = 0
  let gap = 0
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) {
      gap += 1
      continue
    }
    count = gap > widestGap ? 1 : count + 1
    gap = 0
    if (count === fewestDigits) return true
  }
  return false
}

/** Private numbers in a text, in their order, none over another. What may as well be something else is left alone. */
export function findPrivate(text: string): PrivatePassage[] {
  if (!holdsLongNumber(text)) return []
  const plain = foldSigns(text)
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
