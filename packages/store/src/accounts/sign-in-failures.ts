import type { Kysely, Transaction } from "kysely"
import type { Tables } from "../tables.ts"

/** See `Accounts.pausedUntil`. */
export async function pausedUntil(db: Kysely<Tables>, keys: readonly string[], at: string): Promise<string | null> {
  if (keys.length === 0) return null
  const row = await db
    .selectFrom("sign_in_failures")
    .select("until")
    .where("key", "in", keys)
    .where("until", ">", at)
    .orderBy("until", "desc")
    .limit(1)
    .executeTakeFirst()
  return row?.until ?? null
}

const hour = 60 * 60_000

/** See `Accounts.countFailure`. */
export async function countFailure(
  db: Transaction<Tables>,
  key: string,
  at: string,
  pause: (failures: number) => number,
): Promise<void> {
  const row = await db.selectFrom("sign_in_failures").selectAll().where("key", "=", key).executeTakeFirst()
  const before = row && Date.parse(at) - Date.parse(row.at) < hour ? row.failures : 0
  const failures = before + 1
  const until = new Date(Date.parse(at) + pause(failures) * 1000).toISOString()
  const set = { failures, at, until }
  await db
    .insertInto("sign_in_failures")
    .values({ key, ...set })
    .onConflict((conflict) => conflict.column("key").doUpdateSet(set))
    .execute()
}
