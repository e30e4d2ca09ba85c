import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/** Reports on their way to be published, and requests to withdraw one: see `Draft`. */
export const drafts: Migration = {
  id: "0030-drafts",
  up: async (db, types) => {
    await db.schema
      .createTable("drafts")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("agency_id", "text", (column) => column.notNull().references("agencies.id"))
      .addColumn("year", "integer", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("changed_at", "text", (column) => column.notNull())
      .addColumn("made_by", "text", (column) => column.notNull())
      .addColumn("submitted_by", "text")
      .addColumn("decided_by", "text")
      .addColumn("note", "text")
      .addColumn("reason", "text")
      .addColumn("publish_at", "text")
      .addColumn("verdict", "text")
      .addColumn("ruleset", "text")
      .addColumn("report_id", "text")
      .addColumn("revision", "integer")
      .addColumn("source_sha256", "text")
      .addColumn("source_name", "text")
      .addColumn("media_type", "text")
      .addColumn("dictionary", "text")
      .addColumn("record", sql.raw(types.bytes))
      .addPrimaryKeyConstraint("drafts_key", ["province", "id"])
      .execute()
    await db.schema.createIndex("drafts_by_id").on("drafts").column("id").execute()
    await db.schema.createIndex("drafts_listed").on("drafts").columns(["agency_id", "changed_at desc", "id"]).execute()
    await db.schema.createIndex("drafts_due").on("drafts").columns(["state", "publish_at"]).execute()
  },
}
