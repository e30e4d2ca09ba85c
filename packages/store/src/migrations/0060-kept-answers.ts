import type { Migration } from "./migration.ts"

/** What requests with a key of their client's were answered with, for a day: see `Answers`. */
export const keptAnswers: Migration = {
  id: "0060-kept-answers",
  up: async (db) => {
    await db.schema
      .createTable("kept_answers")
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("asked_at", "text", (column) => column.notNull())
      .addColumn("until", "text", (column) => column.notNull())
      .addColumn("fingerprint", "text")
      .addColumn("status", "integer")
      .addColumn("headers", "text")
      .addColumn("body", "text")
      .addPrimaryKeyConstraint("kept_answers_key", ["person", "key"])
      .execute()
    await db.schema.createIndex("kept_answers_age").on("kept_answers").column("asked_at").execute()
  },
}
