import type { Migration } from "./migration.ts"

/** What was published last is read from the end of an index. */
export const newestReports: Migration = {
  id: "0091-newest-reports",
  up: (db) => db.schema.createIndex("reports_newest").on("reports").columns(["published_at desc", "id desc"]).execute(),
}
