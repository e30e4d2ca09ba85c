import type { Kysely } from "kysely"
import { type MigrateOptions, migrate } from "./migrate.ts"
import { keepDictionaries } from "./packing/packing.ts"
import type { Tables } from "./tables.ts"

/** Brings an archive's tables up to date, and keeps in it what its records are packed with. */
export async function prepare(db: Kysely<Tables>, options: MigrateOptions): Promise<void> {
  await migrate(db, options)
  await keepDictionaries(db)
}
