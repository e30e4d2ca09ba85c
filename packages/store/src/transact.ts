import type { Kysely, Transaction } from "kysely"
import type { Tables } from "./tables.ts"

/**
 * One transaction as if no other ran beside it. Where an engine finds that this cannot be, it says so, nothing is kept,
 * and whoever called tries again (`patiently`): so it must do nothing but ask and write.
 */
export function transact<T>(db: Kysely<Tables>, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel("serializable").execute(work)
}
