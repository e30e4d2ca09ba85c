import type { Migration } from "./migration.ts"

/** Files can be kept packed. Those that are there stay as they are: they are found by their hash either way. */
export const packedFiles: Migration = {
  id: "0096-packed-files",
  up: async (db) => {
    await db.schema.alterTable("sources").addColumn("dictionary", "text").execute()
    await db.schema.alterTable("sources").addColumn("size", "integer").execute()
  },
}
