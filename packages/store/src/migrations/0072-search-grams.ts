import { sql } from "kysely"
import { gramsOfName } from "../register/grams.ts"
import { insertGrams } from "../register/keep-grams.ts"
import { gramsOfTitle } from "../search/grams-of-title.ts"
import type { Migration } from "./migration.ts"

const together = 500

/**
 * What reports are found by as well as agencies: pairs of signs of names and of titles, without single signs (each
 * begins a pair, or is the last) and in the order of code points, so that one sign is a range. No second index: whoever
 * takes an agency's lines away knows what they are.
 */
export const searchGrams: Migration = {
  id: "0072-search-grams",
  up: async (db, types) => {
    await db.schema.dropTable("agency_grams").execute()
    await db.schema
      .createTable("agency_grams")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("gram", sql.raw(types.ordered), (column) => column.notNull())
      .addColumn("agency_id", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("search_grams_key", ["province", "gram", "agency_id"])
      .modifyEnd(sql.raw(types.clustered))
      .execute()
    for (let after = ""; ; ) {
      const agencies = await db
        .selectFrom("agencies")
        .select(["id", "province"])
        .where("id", ">", after)
        .orderBy("id")
        .limit(together)
        .execute()
      const last = agencies.at(-1)
      if (!last) return
      after = last.id
      const ids = agencies.map(({ id }) => id)
      const provinces = new Map(agencies.map(({ id, province }) => [id, province]))
      const names = await db
        .selectFrom("agency_names")
        .select(["agency_id", "name"])
        .where("agency_id", "in", ids)
        .execute()
      const titles = await db
        .selectFrom("reports")
        .select(["agency_id", "title", "year"])
        .where("province", "in", [...new Set(provinces.values())])
        .where("agency_id", "in", ids)
        .execute()
      const grams = new Map(ids.map((id) => [id, new Set<string>()]))
      const add = (id: string, found: readonly string[]) => {
        for (const gram of found) grams.get(id)?.add(gram)
      }
      for (const { agency_id, name } of names) add(agency_id, gramsOfName(name))
      for (const { agency_id, ...report } of titles) add(agency_id, gramsOfTitle(report))
      await insertGrams(
        db,
        [...grams].flatMap(([id, found]) =>
          [...found].map((gram) => ({ province: provinces.get(id) ?? "", gram, agency_id: id })),
        ),
      )
    }
  },
}
