import type { Kysely } from "kysely"
import type { Archive } from "./archive.ts"
import type { Tables } from "./tables.ts"

type Facets = Awaited<ReturnType<Archive["facets"]>>

/** See `Archive.facets`. Years newest first, regions in code point order. */
export async function countFacets(db: Kysely<Tables>): Promise<Facets> {
  const years = await db
    .selectFrom("reports")
    .select((eb) => ["year", eb.fn.countAll<number | string>().as("reports")])
    .select((eb) => eb.fn.max("demo").as("demo"))
    .groupBy("year")
    .orderBy("year", "desc")
    .execute()
  const regions = await db
    .selectFrom("agencies")
    .select("region")
    .distinct()
    .where("region", "is not", null)
    .orderBy("region")
    .execute()
  return {
    years: years.map((row) => row.year),
    regions: regions.flatMap((row) => row.region ?? []),
    // Some engines count in text.
    reports: years.reduce((sum, row) => sum + Number(row.reports), 0),
    demo: years.some((row) => row.demo === 1),
  }
}
