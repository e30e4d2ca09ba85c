import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/**
 * Reports, sources and revisions with the province in their keys, so that an archive can be spread over machines by it,
 * and with what a revision holds packed in one column. What was there waits under another name for `0011`.
 */
export const shardedReports: Migration = {
  id: "0008-sharded-reports",
  up: async (db, types) => {
    await db.schema.dropIndex("reports_listing").execute()
    for (const table of ["reports", "sources", "revisions"] as const) {
      await db.schema.alterTable(table).renameTo(`${table}_v1`).execute()
    }
    await db.schema
      .createTable("reports")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("agency_id", "text", (column) => column.notNull().references("agencies.id"))
      .addColumn("agency_key", sql.raw(types.ordered), (column) => column.notNull())
      .addColumn("year", "integer", (column) => column.notNull())
      .addColumn("title", "text")
      .addColumn("search", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("verdict", "text", (column) => column.notNull())
      .addColumn("errors", "integer", (column) => column.notNull())
      .addColumn("warnings", "integer", (column) => column.notNull())
      .addColumn("notices", "integer", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("published_at", "text", (column) => column.notNull())
      .addColumn("demo", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("reports_key", ["province", "id"])
      .addUniqueConstraint("reports_of_agency", ["province", "agency_id", "year"])
      .execute()
    await db.schema.createIndex("reports_by_id").on("reports").column("id").execute()
    await db.schema.createIndex("reports_listed").on("reports").columns(["year desc", "agency_key"]).execute()
    await db.schema
      .createTable("sources")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("sha256", "text", (column) => column.notNull())
      .addColumn("bytes", sql.raw(types.bytes), (column) => column.notNull())
      .addPrimaryKeyConstraint("sources_key", ["province", "sha256"])
      .execute()
    await db.schema
      .createTable("revisions")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("report_id", "text", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("previous_hash", "text")
      .addColumn("published_at", "text", (column) => column.notNull())
      .addColumn("published_by", "text")
      .addColumn("reason", "text")
      .addColumn("source_sha256", "text", (column) => column.notNull())
      .addColumn("source_name", "text", (column) => column.notNull())
      .addColumn("source_size", "integer", (column) => column.notNull())
      .addColumn("media_type", "text", (column) => column.notNull())
      .addColumn("report_digest", "text", (column) => column.notNull())
      .addColumn("dictionary", "text", (column) => column.notNull())
      .addColumn("record", sql.raw(types.bytes), (column) => column.notNull())
      .addPrimaryKeyConstraint("revisions_key", ["province", "report_id", "number"])
      .addForeignKeyConstraint("revisions_report", ["province", "report_id"], "reports", ["province", "id"], (key) =>
        key.onUpdate("cascade"),
      )
      .execute()
    await db.schema
      .createTable("dictionaries")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("text", "text", (column) => column.notNull())
      .execute()
  },
}
