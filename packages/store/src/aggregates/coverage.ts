import type { Kysely } from "kysely"
import type { Page } from "../archive.ts"
import { type Paging, readPosition, sealPosition } from "../paging.ts"
import type { Tables } from "../tables.ts"
import type { Coverage, FiguresScope, RankedFigure } from "./aggregates.ts"
import { settleScope, within } from "./scope.ts"
import { withYears } from "./with-years.ts"

/** See `Aggregates.coverage`: a line for each year asked for, or for each year with a report. */
export async function coverage(db: Kysely<Tables>, scope: FiguresScope): Promise<Coverage[]> {
  settleScope(scope)
  const known = await db
    .selectFrom("agencies")
    .where(within("agencies", scope))
    .select((eb) => eb.fn.countAll<number | string>().as("agencies"))
    .executeTakeFirstOrThrow()
  const years = await db
    .selectFrom("figures")
    .where(within("figures", await withYears(db, scope)))
    .select((eb) => ["figures.year", eb.fn.countAll<number | string>().as("reported")])
    .groupBy("figures.year")
    .orderBy("figures.year")
    .execute()
  const reported = new Map(years.map((row) => [row.year, Number(row.reported)]))
  const asked = scope.years === undefined ? [...reported.keys()] : [...new Set(scope.years)].sort((a, b) => a - b)
  return asked.map((year) => ({ year, agencies: Number(known.agencies), reported: reported.get(year) ?? 0 }))
}

/** See `Aggregates.missing`. */
export async function missing(
  db: Kysely<Tables>,
  year: number,
  scope: Omit<FiguresScope, "years">,
  { limit, cursor }: Paging,
): Promise<Page<RankedFigure["agency"]>> {
  settleScope({ ...scope, years: [year] })
  const filter = { missing: year, ...scope }
  const after = cursor === undefined ? undefined : readPosition(cursor, filter)
  const rows = await db
    .selectFrom("agencies")
    .where(within("agencies", scope))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("figures")
            .select("figures.agency_id")
            .where("figures.year", "=", year)
            .whereRef("figures.province", "=", "agencies.province")
            .whereRef("figures.agency_id", "=", "agencies.id"),
        ),
      ),
    )
    .$if(after !== undefined, (query) => query.where("agencies.key", ">", String(after?.[0])))
    .select(["agencies.id", "agencies.name", "agencies.region", "agencies.key"])
    .orderBy("agencies.key")
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ id, name, region }) => ({ id, name, region })),
    nextCursor: last ? sealPosition([last.key], filter) : null,
  }
}
