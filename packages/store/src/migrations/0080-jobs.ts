import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/** Work that takes longer than a request, and the files it goes through: see `Job`. */
export const jobs: Migration = {
  id: "0080-jobs",
  up: async (db, types) => {
    await db.schema
      .createTable("jobs")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("options", "text", (column) => column.notNull())
      .addColumn("made_by", "text")
      .addColumn("made_at", "text", (column) => column.notNull())
      .addColumn("ended_at", "text")
      .addColumn("runner", "text")
      .addColumn("lease_until", "text")
      .execute()
    await db.schema.createIndex("jobs_open").on("jobs").columns(["state", "made_at"]).execute()
    await db.schema
      .createTable("job_files")
      .addColumn("job_id", "text", (column) => column.notNull().references("jobs.id"))
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("outcome", "text")
      .addColumn("bytes", sql.raw(types.bytes))
      .addPrimaryKeyConstraint("job_files_key", ["job_id", "number"])
      .execute()
  },
}
