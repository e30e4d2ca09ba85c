import type { Kysely } from "kysely"
import { insertAll } from "../insert-rows.ts"
import { gramsOfTitle } from "../search/grams-of-title.ts"
import type { Tables } from "../tables.ts"
import { gramsOfName } from "./grams.ts"

/** An agency in its province. */
export interface Placed {
  readonly id: string
  readonly province: string
}

/** What an agency is found by: pairs of signs of all its names, and those of its titles that are in no other's. */
async function gramsOfAgency(db: Kysely<Tables>, { id, province }: Placed): Promise<string[]> {
  const names = await db.selectFrom("agency_names").select("name").where("agency_id", "=", id).execute()
  const reports = await db
    .selectFrom("reports")
    .select(["title", "year"])
    .where("province", "=", province)
    .where("agency_id", "=", id)
    .execute()
  return [...names.flatMap(({ name }) => gramsOfName(name)), ...reports.flatMap(gramsOfTitle)]
}

/** Rows of `agency_grams`; those that are there stay. In the order of the table, so that few of its pages are touched. */
export async function insertGrams(db: Kysely<Tables>, rows: readonly Tables["agency_grams"][]): Promise<void> {
  const place = ({ province, gram }: Tables["agency_grams"]) => `${province}${gram}`
  const sorted = rows.map((row) => ({ row, place: place(row) })).sort((a, b) => (a.place < b.place ? -1 : 1))
  await insertAll(
    db,
    "agency_grams",
    sorted.map(({ row }) => row),
    ["province", "gram", "agency_id"],
  )
}

/** Keeps what an agency is found by. Names are never taken from an agency, so nothing is taken away. */
export async function keepGrams(db: Kysely<Tables>, agency: Placed): Promise<void> {
  const grams = new Set(await gramsOfAgency(db, agency))
  await insertGrams(
    db,
    [...grams].map((gram) => ({ province: agency.province, gram, agency_id: agency.id })),
  )
}

/**
 * Takes what an agency is found by from the province it was in; to be asked before its reports are moved. What only an
 * earlier title had may stay: whoever searches looks at the reports themselves.
 */
export async function dropGrams(db: Kysely<Tables>, agency: Placed): Promise<void> {
  const grams = [...new Set(await gramsOfAgency(db, agency))]
  await db
    .deleteFrom("agency_grams")
    .where("province", "=", agency.province)
    .where("gram", "in", grams)
    .where("agency_id", "=", agency.id)
    .execute()
}
