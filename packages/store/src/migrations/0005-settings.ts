import type { Migration } from "./migration.ts"

export const settings: Migration = {
  id: "0005-settings",
  up: (db) =>
    db.schema
      .createTable("settings")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("value", "text", (column) => column.notNull())
      .execute(),
}
