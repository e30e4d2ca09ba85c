import { Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import { migrations as shipped } from "./migrations/index.ts"
import type { ColumnTypes } from "./migrations/migration.ts"
import type { Tables } from "./tables.ts"
import { transact } from "./transact.ts"

export interface MigrateOptions extends ColumnTypes {
  /** The archive as a person would name it, for failures: the path of its file. */
  readonly place: string
  readonly migrations?: typeof shipped
}

/**
 * Brings the schema up to date in one transaction and records each step; does nothing where it is. Throws
 * `archive-newer` where a step is recorded that this version does not know: it would write what it does not understand.
 */
export async function migrate(db: Kysely<Tables>, options: MigrateOptions): Promise<void> {
  const { place, migrations = shipped } = options
  await transact(db, async (transaction) => {
    await transaction.schema
      .createTable("gouji_migrations")
      .ifNotExists()
      .addColumn("id", "text", (column) => column.primaryKey())
      .execute()
    const rows = await transaction.selectFrom("gouji_migrations").select("id").execute()
    const done = new Set(rows.map((row) => row.id))
    const known = new Set(migrations.map((migration) => migration.id))
    if ([...done].some((id) => !known.has(id))) throw new Failure("archive-newer", { path: place })
    for (const { id, up } of migrations) {
      if (done.has(id)) continue
      await up(transaction, options)
      await transaction.insertInto("gouji_migrations").values({ id }).execute()
    }
  })
}
