import { gramsToFind } from "../register/grams.ts"
import { isPlainGram } from "./grams-of-title.ts"

/** Whether digits in a word may be those of a report's own year, of which `gramsOfTitle` keeps nothing. */
function mayBeYear(digits: string, year: string, { before, behind }: { before: boolean; behind: boolean }): boolean {
  if (before && behind) return digits === year
  if (before) return year.startsWith(digits)
  return behind ? year.endsWith(digits) : year.includes(digits)
}

/**
 * The pairs of signs that an agency must have for its report of a year to hold a word; none: any may. The digits of the
 * year itself tell nothing, all others do: 2023 in a title of 2024 is kept.
 */
export function gramsInYear(term: string, year: number): string[] {
  // Digits stand in one place each of text and signs: words are in the form of `searchKey`, where `\d` is ASCII alone.
  const signs = [...term]
  if (signs.length === 1) return gramsToFind(term)
  const loose = new Set<number>()
  for (let from = 0; from < signs.length; from += 1) {
    let to = from
    while (/^[0-9]$/.test(signs[to] ?? "")) to += 1
    if (to === from) continue
    const bounds = { before: from > 0, behind: to < signs.length }
    if (mayBeYear(signs.slice(from, to).join(""), String(year), bounds)) {
      for (let at = from - 1; at < to; at += 1) loose.add(at)
    }
    from = to
  }
  const pairs = signs.slice(1).flatMap((sign, at) => (loose.has(at) ? [] : [`${signs[at]}${sign}`]))
  return [...new Set(pairs)].filter((pair) => !isPlainGram(pair))
}
