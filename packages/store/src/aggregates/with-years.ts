import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import type { FiguresScope } from "./aggregates.ts"

async function placeOf(db: Kysely<Tables>, { province, division, agency }: FiguresScope): Promise<string | undefined> {
  if (province !== undefined || division !== undefined || agency === undefined) return province ?? division?.slice(0, 2)
  const row = await db.selectFrom("agencies").select("province").where("id", "=", agency).executeTakeFirst()
  return row?.province
}

/**
 * A scope with its province, and with the years of which that has reports, where it names a place or an agency alone:
 * figures are ordered by year and province, and an engine that is not told them reads all of a nation.
 */
export async function withYears(db: Kysely<Tables>, scope: FiguresScope): Promise<FiguresScope> {
  if (scope.years !== undefined) return scope
  const province = await placeOf(db, scope)
  if (province === undefined) return scope
  const counts = db.selectFrom("report_counts").select("year").distinct().where("province", "=", province)
  const years = (await counts.execute()).map(({ year }) => year)
  return years.length === 0 ? scope : { ...scope, province, years }
}
