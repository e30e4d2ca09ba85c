import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import type { DivisionCoverage, FiguresScope } from "./aggregates.ts"
import { settleScope, within } from "./scope.ts"

type Counted = readonly { readonly division: string | null; readonly count: number | string }[]

const byDivision = (rows: Counted) => new Map(rows.map(({ division, count }) => [division, Number(count)]))

/** See `Aggregates.coverageByDivision`. */
export async function coverageByDivision(
  db: Kysely<Tables>,
  year: number,
  scope: Omit<FiguresScope, "years">,
): Promise<DivisionCoverage[]> {
  const settled = settleScope({ ...scope, years: [year] })
  const known = await db
    .selectFrom("agencies")
    .where(within("agencies", settled))
    .select((eb) => ["agencies.division", eb.fn.countAll<number | string>().as("count")])
    .groupBy("agencies.division")
    .orderBy("agencies.division")
    .execute()
  const reports = await db
    .selectFrom("figures")
    .where(within("figures", settled))
    .select((eb) => ["figures.division", eb.fn.countAll<number | string>().as("count")])
    .groupBy("figures.division")
    .execute()
  const reported = byDivision(reports)
  return known.map(({ division, count }) => ({
    division,
    agencies: Number(count),
    reported: reported.get(division) ?? 0,
  }))
}
