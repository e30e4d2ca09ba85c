import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/** Persons who sign in, and tokens of programs. Of secrets there are hashes alone. */
export const accounts: Migration = {
  id: "0050-accounts",
  up: async (db, types) => {
    await db.schema
      .createTable("accounts")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("login", sql.raw(types.ordered), (column) => column.notNull().unique())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("role", "text", (column) => column.notNull())
      .addColumn("agency_id", "text", (column) => column.references("agencies.id"))
      .addColumn("division", "text")
      .addColumn("password", "text")
      .addColumn("issuer", "text")
      .addColumn("sub", "text")
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("made_at", "text", (column) => column.notNull())
      .addColumn("disabled_at", "text")
      .addUniqueConstraint("accounts_subject", ["issuer", "sub"])
      .execute()
    await db.schema
      .createTable("access_tokens")
      .addColumn("sha256", "text", (column) => column.primaryKey())
      .addColumn("id", sql.raw(types.ordered), (column) => column.notNull().unique())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("role", "text", (column) => column.notNull())
      .addColumn("agency_id", "text", (column) => column.references("agencies.id"))
      .addColumn("division", "text")
      .addColumn("made_at", "text", (column) => column.notNull())
      .addColumn("made_by", "text", (column) => column.notNull())
      .addColumn("expires_at", "text", (column) => column.notNull())
      .addColumn("revoked_at", "text")
      .addColumn("used_on", "text")
      .execute()
  },
}
