import { sql } from "kysely"
import type { Migration } from "./migration.ts"

export const agencies: Migration = {
  id: "0001-agencies",
  up: (db, types) =>
    db.schema
      .createTable("agencies")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("key", sql.raw(types.ordered), (column) => column.notNull().unique())
      .addColumn("region", sql.raw(types.ordered))
      .execute(),
}
