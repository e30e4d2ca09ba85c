import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/** Nothing in the column `search` where it says what two other columns say: see `searchColumn`. */
export const shortSearch: Migration = {
  id: "0093-short-search",
  up: async (db) => {
    await sql`update reports set search = '' where search = agency_key || ${sql.lit("\n")} || title`.execute(db)
  },
}
