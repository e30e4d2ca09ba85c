import type { Migration } from "./migration.ts"

/** Figures are found by agency and year, which is their key: an index by report took 85 bytes a report for nothing. */
export const figuresByKey: Migration = {
  id: "0073-figures-by-key",
  up: (db) => db.schema.dropIndex("figures_of_report").execute(),
}
