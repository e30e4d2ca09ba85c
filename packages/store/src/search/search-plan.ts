import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import { countGram } from "./count-grams.ts"
import { gramsInYear } from "./grams-to-find.ts"

/**
 * How the reports of a year that may hold some words are found: `none` can; `walk`: through all of them in their order,
 * because many do; else by the agencies that have a pair of signs, and the others with it.
 */
export type SearchPlan =
  | "none"
  | "walk"
  | { readonly lead: string; readonly count: number; readonly others: readonly string[] }

/** Of more agencies than these, it is faster to go through the reports until a page is full. */
const common = 20_000
/** So it is of a third of those that report in a year: to look one up takes three times as long as to pass it by. */
const share = 3
const worthIt = 500
/** So few need not be fewer. */
const rare = 200
const mostCounted = 24
const mostOthers = 3

/**
 * Makes plans for the years of one question: what was counted for one is not counted again for the next. `reports`: how
 * many there are of the year with the most.
 */
export function searchPlans(
  db: Kysely<Tables>,
  { provinces, reports }: { readonly provinces: readonly string[]; readonly reports: number },
  terms: readonly string[],
) {
  const counts = new Map<string, number>()
  const plans = new Map<string, SearchPlan>()

  async function make(grams: readonly string[]): Promise<SearchPlan> {
    const counted: { gram: string; count: number }[] = []
    for (const gram of grams.slice(0, mostCounted)) {
      const count = counts.get(gram) ?? (await countGram(db, provinces, gram, common))
      counts.set(gram, count)
      if (count === 0) return "none"
      counted.push({ gram, count })
      if (count < rare) break
    }
    const [lead, ...others] = counted.toSorted((a, b) => a.count - b.count)
    if (!lead || lead.count >= common) return "walk"
    if (lead.count > worthIt && lead.count * share >= reports) return "walk"
    return { lead: lead.gram, count: lead.count, others: others.slice(0, mostOthers).map(({ gram }) => gram) }
  }

  return async (year: number): Promise<SearchPlan> => {
    const grams = [...new Set(terms.flatMap((term) => gramsInYear(term, year)))]
    const name = grams.join("\n")
    const plan = plans.get(name) ?? (await make(grams))
    plans.set(name, plan)
    return plan
  }
}
