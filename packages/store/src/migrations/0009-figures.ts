import { sql } from "kysely"
import { measures } from "../figures/measures.ts"
import type { Migration } from "./migration.ts"

// As many as the forms had when this step was released: a later form's measures are a step of their own.
const released = 226

/**
 * The newest figures of every report, a column a measure, in the order of year and province: what sums and rankings
 * over thousands of reports read. Derived from `revisions`, which stays the record.
 */
export const figures: Migration = {
  id: "0009-figures",
  up: async (db, types) => {
    let table = db.schema
      .createTable("figures")
      .addColumn("year", "integer", (column) => column.notNull())
      .addColumn("province", "text", (column) => column.notNull())
      .addColumn("agency_id", "text", (column) => column.notNull())
      .addColumn("report_id", "text", (column) => column.notNull())
      .addColumn("division", "text")
      .addColumn("kind", "text")
      .addColumn("forms", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("figures_key", ["year", "province", "agency_id"])
    for (const { column, scale } of measures.slice(0, released)) {
      table = table.addColumn(column, scale === 0 ? "integer" : "bigint")
    }
    await table.modifyEnd(sql.raw(types.clustered)).execute()
    await db.schema.createIndex("figures_of_report").on("figures").column("report_id").execute()
  },
}
