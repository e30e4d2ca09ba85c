import type { Migration } from "./migration.ts"

/** When and why a report was withdrawn. Both are empty where it stands. */
export const withdrawals: Migration = {
  id: "0031-withdrawals",
  up: async (db) => {
    await db.schema.alterTable("reports").addColumn("withdrawn_at", "text").execute()
    await db.schema.alterTable("reports").addColumn("withdrawn_reason", "text").execute()
  },
}
