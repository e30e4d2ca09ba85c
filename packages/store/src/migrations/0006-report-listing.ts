import type { Migration } from "./migration.ts"

/** The order of lists, so that a page is read from where the last one ended. */
export const reportListing: Migration = {
  id: "0006-report-listing",
  up: (db) =>
    db.schema.createIndex("reports_listing").unique().on("reports").columns(["year desc", "agency_key"]).execute(),
}
