import type { Migration } from "./migration.ts"

export const agencies: Migration = {
  id: "0001-agencies",
  up: (db) =>
    db.schema
      .createTable("agencies")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull().unique())
      .addColumn("region", "text")
      .execute(),
}
