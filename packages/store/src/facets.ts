import type { Kysely } from "kysely"
import type { Archive } from "./archive.ts"
import type { Tables } from "./tables.ts"

type Facets = Awaited<ReturnType<Archive["facets"]>>

/** The years for which there are reports, newest first. */
async function countYears(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom("report_counts")
    .select((eb) => ["year", eb.fn.sum<number | string>("reports").as("reports"), eb.fn.max("demo").as("demo")])
    .where("reports", ">", 0)
    .groupBy("year")
    .orderBy("year", "desc")
    .execute()
  // Some engines count in text.
  return rows.map(({ year, reports, demo }) => ({ year, reports: Number(reports), demo: demo === 1 }))
}

/** See `Archive.facets`. Years newest first, regions in code point order. */
export async function countFacets(db: Kysely<Tables>): Promise<Facets> {
  const years = await countYears(db)
  const regions = await db
    .selectFrom("agencies")
    .select("region")
    .distinct()
    .where("region", "is not", null)
    .orderBy("region")
    .execute()
  return {
    years: years.map(({ year }) => year),
    regions: regions.flatMap(({ region }) => region ?? []),
    reports: years.reduce((sum, { reports }) => sum + reports, 0),
    demo: years.some(({ demo }) => demo),
  }
}
