import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/**
 * Pairs of signs in the names of agencies, so that part of a name is found among many without an extension. Step `0072`
 * makes the table anew and fills it.
 */
export const agencyGrams: Migration = {
  id: "0022-agency-grams",
  up: async (db, types) => {
    await db.schema
      .createTable("agency_grams")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("gram", "text", (column) => column.notNull())
      .addColumn("agency_id", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("agency_grams_key", ["province", "gram", "agency_id"])
      .modifyEnd(sql.raw(types.clustered))
      .execute()
    await db.schema.createIndex("agency_grams_agency").on("agency_grams").column("agency_id").execute()
    await db.schema.createIndex("agencies_parent").on("agencies").column("parent_id").execute()
    await db.schema.createIndex("reports_of_agencies").on("reports").column("agency_id").execute()
  },
}
