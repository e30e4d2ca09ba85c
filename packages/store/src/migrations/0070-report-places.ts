import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/**
 * Where the agency of a report is, in the report's own row: a page of one place is then a range of one index, however
 * large the archive is.
 */
export const reportPlaces: Migration = {
  id: "0070-report-places",
  up: async (db) => {
    for (const column of ["division", "region"]) {
      await db.schema.alterTable("reports").addColumn(column, "text").execute()
    }
    await sql`
      update reports set
        division = (select agencies.division from agencies where agencies.id = reports.agency_id),
        region = (select agencies.region from agencies where agencies.id = reports.agency_id)`.execute(db)
    // Behind the order stands what is filtered by on the way: a county is found without reading the rows of its province.
    await db.schema
      .createIndex("reports_by_province")
      .on("reports")
      .columns(["province", "year desc", "agency_key", "division"])
      .execute()
    await db.schema
      .createIndex("reports_by_region")
      .on("reports")
      .columns(["region", "year desc", "agency_key"])
      .execute()
    // All that asks for the reports of an agency knows its province, and has the key of `reports_of_agency`.
    await db.schema.dropIndex("reports_of_agencies").execute()
    await db.schema.createIndex("agencies_region").on("agencies").column("region").execute()
  },
}
