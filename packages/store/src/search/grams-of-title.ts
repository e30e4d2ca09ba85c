import { searchKey } from "../names.ts"
import { gramsOf } from "../register/grams.ts"

/**
 * Pairs of signs that nearly every title has. They tell nothing, so they are kept of no title and nothing is looked for
 * by them. Archives are made with this list: a change needs a step of the schema.
 */
const plain: ReadonlySet<string> = new Set(gramsOf("年政府信息公开工作年度报告"))

/** Whether a pair of signs is in nearly every title. */
export const isPlainGram = (gram: string): boolean => plain.has(gram)

const aroundYear = new Map<number, RegExp>()

/** Matches the digits of a year, where they stand alone. */
function digitsOf(year: number): RegExp {
  const known = aroundYear.get(year)
  if (known) return known
  const made = new RegExp(`(?<![0-9])${year}(?![0-9])`)
  aroundYear.set(year, made)
  return made
}

/**
 * What a report is found by beside the names of its agency: pairs of signs of its title but the plain ones and those
 * around the digits of its own year, which all reports of that year have. Of most titles nothing is left that is not in
 * the name.
 */
export function gramsOfTitle({ title, year }: { readonly title: string | null; readonly year: number }): string[] {
  const parts = searchKey(title ?? "").split(digitsOf(year))
  return [...new Set(parts.flatMap(gramsOf))].filter((gram) => !isPlainGram(gram))
}
