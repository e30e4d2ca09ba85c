import type { Migration } from "./migration.ts"

/** Who is signed in, and who must wait before they try again. None of it outlasts a restore. */
export const sessions: Migration = {
  id: "0051-sessions",
  up: async (db) => {
    await db.schema
      .createTable("sessions")
      .addColumn("sha256", "text", (column) => column.primaryKey())
      .addColumn("account_id", "text", (column) => column.notNull().references("accounts.id"))
      .addColumn("made_at", "text", (column) => column.notNull())
      .addColumn("used_at", "text", (column) => column.notNull())
      .addColumn("until", "text", (column) => column.notNull())
      .execute()
    await db.schema.createIndex("sessions_of").on("sessions").column("account_id").execute()
    await db.schema
      .createTable("sign_in_failures")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("failures", "integer", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("until", "text", (column) => column.notNull())
      .execute()
  },
}
