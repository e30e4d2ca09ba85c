import type { Migration } from "./migration.ts"

/** Every act, a chain a province: see `JournalEntry`. */
export const journal: Migration = {
  id: "0010-journal",
  up: async (db) => {
    await db.schema
      .createTable("journal")
      .addColumn("chain", "text", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("previous_hash", "text")
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("actor", "text")
      .addColumn("act", "text", (column) => column.notNull())
      .addColumn("subject", "text", (column) => column.notNull())
      .addColumn("detail", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("journal_key", ["chain", "number"])
      .execute()
    await db.schema.createIndex("journal_subject").on("journal").column("subject").execute()
  },
}
