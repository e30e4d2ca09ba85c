import { type Kysely, sql } from "kysely"
import { figureOf } from "../figures/figure-of.ts"
import type { Measure } from "../figures/measures.ts"
import type { Tables } from "../tables.ts"
import type { FiguresScope, Grouping, GroupRate } from "./aggregates.ts"
import { groupingColumns } from "./grouping-columns.ts"
import { settleScope, within } from "./scope.ts"
import { figureText, type Units } from "./units.ts"
import { withYears } from "./with-years.ts"

type Row = Readonly<Record<string, Units>>

/** See `Aggregates.rates`. Sums come as text, like all sums here. */
export async function rates(
  db: Kysely<Tables>,
  [part, whole]: readonly [Measure, Measure],
  scope: FiguresScope,
  by: readonly Grouping[],
): Promise<GroupRate[]> {
  const groupings = [...new Set(by)]
  const named = groupings.map((grouping) => groupingColumns[grouping])
  const [over, under] = [figureOf(part), figureOf(whole)]
  const both = sql`(${over}) is not null and (${under}) is not null`
  const grouped = db
    .selectFrom("figures")
    .where(within("figures", await withYears(db, settleScope(scope))))
    .select(groupings.map((grouping) => sql.ref<Units>(groupingColumns[grouping]).as(`by_${grouping}`)))
    .select(sql<Units>`count(*)`.as("reports"))
    .select(sql<Units>`cast(sum(case when ${both} then ${over} end) as text)`.as("numerator"))
    .select(sql<Units>`cast(sum(case when ${both} then ${under} end) as text)`.as("denominator"))
    .select(sql<Units>`sum(case when ${both} then 1 else 0 end)`.as("given"))
    .$if(named.length > 0, (query) => query.groupBy(named))
  const rows: Row[] = await named.reduce((query, column) => query.orderBy(column), grouped).execute()
  return rows.map((row) => {
    const group = Object.fromEntries(groupings.map((grouping) => [grouping, row[`by_${grouping}`] ?? null]))
    const [reports, given] = [Number(row.reports), Number(row.given ?? 0)]
    return {
      group: group as GroupRate["group"],
      numerator: figureText(row.numerator ?? null, part.scale),
      denominator: figureText(row.denominator ?? null, whole.scale),
      given,
      without: reports - given,
    }
  })
}
