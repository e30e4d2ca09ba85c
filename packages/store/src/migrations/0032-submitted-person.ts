import type { Migration } from "./migration.ts"

/** The lasting id of who submitted a draft: whoever approves it must be another person, not only another name. */
export const submittedPerson: Migration = {
  id: "0032-submitted-person",
  up: (db) => db.schema.alterTable("drafts").addColumn("submitted_person", "text").execute(),
}
