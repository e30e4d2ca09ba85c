import { quotientText, toDecimal } from "@gouji/core"
import type { Archive, FiguresScope, Grouping, GroupRate } from "@gouji/store"
import type * as z from "zod"
import type { aggregatesSchema } from "../schemas/figures.ts"

/** What is asked: see `GET /api/v1/aggregates`. */
export interface AggregateQuestion {
  readonly measures: readonly string[]
  readonly over: string | null
  readonly by: readonly Grouping[]
  readonly scope: FiguresScope
}

/** A share or rate is shown to a millionth; the sums beside it are exact. */
const digits = 6

function quotient(part: string | null, whole: string | null): string | null {
  return part === null || whole === null ? null : quotientText(toDecimal(part), toDecimal(whole), digits)
}

const keyOf = (group: object) => JSON.stringify(group)

/** Sums by group with their share of the whole, and rates where one measure is to be set over another. */
export async function aggregate(
  { aggregates }: Pick<Archive, "aggregates">,
  { measures, over, by, scope }: AggregateQuestion,
): Promise<z.infer<typeof aggregatesSchema>> {
  const [whole] = await aggregates.summarise(measures, scope, [])
  const sums = new Map(whole?.measures.map(({ measure, sum }) => [measure as string, sum]))
  const ratesOf = new Map<string, ReadonlyMap<string, GroupRate>>()
  for (const one of over === null ? [] : measures) {
    const rates = await aggregates.rates(one, over ?? "", scope, by)
    ratesOf.set(one, new Map(rates.map((rate) => [keyOf(rate.group), rate])))
  }
  const groups = by.length === 0 ? (whole ? [whole] : []) : await aggregates.summarise(measures, scope, by)
  return {
    by: [...by],
    over,
    coverage: [...(await aggregates.coverage(scope))],
    whole: { reports: whole?.reports ?? 0, measures: [...(whole?.measures ?? [])] },
    groups: groups.map(({ group, reports, measures: summaries }) => ({
      group,
      reports,
      measures: summaries.map((one) => ({ ...one, share: quotient(one.sum, sums.get(one.measure) ?? null) })),
      rates: [...ratesOf].flatMap(([measure, rates]) => {
        const rate = rates.get(keyOf(group))
        if (rate === undefined) return []
        const { numerator, denominator, given, without } = rate
        return { measure, numerator, denominator, rate: quotient(numerator, denominator), given, without }
      }),
    })),
  }
}
