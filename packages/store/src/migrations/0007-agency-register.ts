import type { Migration } from "./migration.ts"

/** What is lasting about an agency: see `AgencyRow`. */
export const agencyRegister: Migration = {
  id: "0007-agency-register",
  up: async (db) => {
    const agencies = db.schema.alterTable("agencies")
    await agencies.addColumn("province", "text", (column) => column.notNull().defaultTo("00")).execute()
    for (const name of ["division", "code", "kind", "parent_id"]) await agencies.addColumn(name, "text").execute()
    await db.schema.createIndex("agencies_code").unique().on("agencies").column("code").execute()
    await db.schema.createIndex("agencies_division").on("agencies").columns(["province", "division"]).execute()
  },
}
