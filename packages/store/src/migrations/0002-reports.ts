import { sql } from "kysely"
import type { Migration } from "./migration.ts"

export const reports: Migration = {
  id: "0002-reports",
  up: (db, types) =>
    db.schema
      .createTable("reports")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("agency_id", "text", (column) => column.notNull().references("agencies.id"))
      .addColumn("agency_key", sql.raw(types.ordered), (column) => column.notNull())
      .addColumn("year", "integer", (column) => column.notNull())
      .addColumn("title", "text")
      .addColumn("search", "text", (column) => column.notNull())
      .addColumn("verdict", "text", (column) => column.notNull())
      .addColumn("errors", "integer", (column) => column.notNull())
      .addColumn("warnings", "integer", (column) => column.notNull())
      .addColumn("notices", "integer", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("published_at", "text", (column) => column.notNull())
      .addColumn("demo", "integer", (column) => column.notNull())
      .addUniqueConstraint("reports_agency_year", ["agency_id", "year"])
      .execute(),
}
