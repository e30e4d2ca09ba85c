import { sql } from "kysely"
import { foldedKey } from "../register/look-alikes.ts"
import type { Tables } from "../tables.ts"
import type { Migration } from "./migration.ts"

/** Every name that an agency has had, and the year of the list that its division is of. */
export const agencyNames: Migration = {
  id: "0020-agency-names",
  up: async (db, types) => {
    const agencies = db.schema.alterTable("agencies")
    await agencies.addColumn("division_year", "integer").execute()
    await db.schema
      .createTable("agency_names")
      .addColumn("agency_id", "text", (column) => column.notNull().references("agencies.id"))
      .addColumn("key", sql.raw(types.ordered), (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("folded", "text", (column) => column.notNull())
      .addColumn("from_day", "text")
      .addColumn("until_day", "text")
      .addPrimaryKeyConstraint("agency_names_key", ["agency_id", "key"])
      .execute()
    await db.schema.createIndex("agency_names_by_key").on("agency_names").column("key").execute()
    await db.schema.createIndex("agency_names_by_folded").on("agency_names").column("folded").execute()
    const known = await db.selectFrom("agencies").select(["id", "name", "key"]).execute()
    for (const { id, name, key } of known) {
      const row = { agency_id: id, key, name, folded: foldedKey(key), from_day: null, until_day: null }
      // The columns that later steps add are not there yet.
      await db
        .insertInto("agency_names")
        .values(row as Tables["agency_names"])
        .execute()
    }
  },
}
