import type { Migration } from "./migration.ts"

export const revisions: Migration = {
  id: "0004-revisions",
  up: (db) =>
    db.schema
      .createTable("revisions")
      .addColumn("report_id", "text", (column) => column.notNull().references("reports.id"))
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("previous_hash", "text")
      .addColumn("published_at", "text", (column) => column.notNull())
      .addColumn("reason", "text")
      .addColumn("source_sha256", "text", (column) => column.notNull().references("sources.sha256"))
      .addColumn("source_name", "text", (column) => column.notNull())
      .addColumn("source_size", "integer", (column) => column.notNull())
      .addColumn("media_type", "text", (column) => column.notNull())
      .addColumn("reader", "text", (column) => column.notNull())
      .addColumn("report_digest", "text", (column) => column.notNull())
      .addColumn("cells", "text", (column) => column.notNull())
      .addColumn("report", "text", (column) => column.notNull())
      .addColumn("places", "text", (column) => column.notNull())
      .addColumn("warnings", "text", (column) => column.notNull())
      .addColumn("check_result", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("revisions_of_report", ["report_id", "number"])
      .execute(),
}
