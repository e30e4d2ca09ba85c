import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/** Source files by what they contain: the same file published twice is kept once. */
export const sources: Migration = {
  id: "0003-sources",
  up: (db, types) =>
    db.schema
      .createTable("sources")
      .addColumn("sha256", "text", (column) => column.primaryKey())
      .addColumn("bytes", sql.raw(types.bytes), (column) => column.notNull())
      .execute(),
}
