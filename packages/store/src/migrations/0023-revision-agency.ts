import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/** The agency's name as it was when a revision was published: its hash covers it, and names change. */
export const revisionAgency: Migration = {
  id: "0023-revision-agency",
  up: async (db) => {
    await db.schema.alterTable("revisions").addColumn("agency_name", "text").execute()
    await sql`
      update revisions set agency_name = (
        select agencies.name from reports join agencies on agencies.id = reports.agency_id
        where reports.province = revisions.province and reports.id = revisions.report_id)`.execute(db)
  },
}
