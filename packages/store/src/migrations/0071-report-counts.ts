import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/** How many reports there are, so that nobody counts them anew for every page: see `addCounts`. */
export const reportCounts: Migration = {
  id: "0071-report-counts",
  up: async (db) => {
    await db.schema
      .createTable("report_counts")
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("year", "integer", (column) => column.notNull())
      .addColumn("demo", "integer", (column) => column.notNull())
      .addColumn("reports", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("report_counts_key", ["province", "year", "demo"])
      .execute()
    await sql`
      insert into report_counts (province, year, demo, reports)
      select province, year, demo, count(*) from reports group by province, year, demo`.execute(db)
  },
}
