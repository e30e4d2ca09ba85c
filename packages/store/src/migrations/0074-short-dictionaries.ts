import { sql } from "kysely"
import type { Migration } from "./migration.ts"

/** Names of dictionaries of 12 signs, not of 64: each revision names its own, and there are a few dictionaries. */
export const shortDictionaries: Migration = {
  id: "0074-short-dictionaries",
  up: async (db) => {
    await sql`update dictionaries set id = substr(id, 1, 12)`.execute(db)
    for (const table of ["revisions", "drafts"] as const) {
      await sql`update ${sql.table(table)} set dictionary = substr(dictionary, 1, 12)`.execute(db)
    }
  },
}
