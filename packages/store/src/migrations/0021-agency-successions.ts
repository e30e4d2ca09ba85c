import type { Migration } from "./migration.ts"

/** What became of an agency: see `Succession`. */
export const agencySuccessions: Migration = {
  id: "0021-agency-successions",
  up: async (db) => {
    await db.schema
      .createTable("agency_successions")
      .addColumn("from_id", "text", (column) => column.notNull().references("agencies.id"))
      .addColumn("to_id", "text", (column) => column.notNull().references("agencies.id"))
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("agency_successions_key", ["from_id", "to_id"])
      .execute()
    await db.schema.createIndex("agency_successions_to").on("agency_successions").column("to_id").execute()
  },
}
