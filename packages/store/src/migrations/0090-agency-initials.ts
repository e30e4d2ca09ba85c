import { initialsOf } from "../register/initials.ts"
import type { Migration } from "./migration.ts"

const together = 500

/** The initials that a name is found by. */
export const agencyInitials: Migration = {
  id: "0090-agency-initials",
  up: async (db) => {
    await db.schema
      .alterTable("agency_names")
      .addColumn("initials", "text", (column) => column.notNull().defaultTo(""))
      .execute()
    for (let after = ""; ; ) {
      const agencies = await db
        .selectFrom("agencies")
        .select("id")
        .where("id", ">", after)
        .orderBy("id")
        .limit(together)
        .execute()
      const last = agencies.at(-1)
      if (!last) return
      const names = await db
        .selectFrom("agency_names")
        .select(["agency_id", "key", "name"])
        .where("agency_id", ">", after)
        .where("agency_id", "<=", last.id)
        .execute()
      for (const { agency_id, key, name } of names) {
        await db
          .updateTable("agency_names")
          .set({ initials: initialsOf(name) })
          .where("agency_id", "=", agency_id)
          .where("key", "=", key)
          .execute()
      }
      after = last.id
    }
  },
}
