import type { Migration } from "./migration.ts"

/**
 * One index for lists of a province, a division and a region. The reports of a region lie in a few provinces, mostly in
 * one: which, its agencies tell.
 */
export const regionsByProvince: Migration = {
  id: "0094-regions-by-province",
  up: async (db) => {
    await db.schema.dropIndex("agencies_region").execute()
    await db.schema.createIndex("agencies_of_regions").on("agencies").columns(["region", "province"]).execute()
    await db.schema.dropIndex("reports_by_region").execute()
    await db.schema.dropIndex("reports_by_province").execute()
    await db.schema
      .createIndex("reports_of_places")
      .on("reports")
      .columns(["province", "year desc", "agency_key", "division", "region"])
      .execute()
  },
}
