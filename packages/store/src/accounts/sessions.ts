import { Failure } from "@gouji/core"
import type { Kysely, Transaction } from "kysely"
import { instant } from "../admit.ts"
import type { Tables } from "../tables.ts"
import type { SessionTimes } from "./accounts.ts"
import { toAccount } from "./rows.ts"

/** See `Accounts.openSession`. */
export async function openSession(
  db: Transaction<Tables>,
  accountId: string,
  sha256: string,
  { at, until }: { readonly at: string; readonly until: string },
): Promise<void> {
  const account = await db
    .selectFrom("accounts")
    .select("id")
    .where("id", "=", accountId)
    .where("disabled_at", "is", null)
    .executeTakeFirst()
  if (!account) throw new Failure("not-found")
  const made_at = instant(at)
  const row = { sha256, account_id: accountId, made_at, used_at: made_at, until: instant(until) }
  await db.insertInto("sessions").values(row).execute()
}

const minute = 60_000

/** See `Accounts.useSession`. */
export async function useSession(db: Kysely<Tables>, sha256: string, { at, idleSince }: SessionTimes) {
  const session = await db.selectFrom("sessions").selectAll().where("sha256", "=", sha256).executeTakeFirst()
  if (!session || session.until <= at || session.used_at <= idleSince) return null
  const row = await db.selectFrom("accounts").selectAll().where("id", "=", session.account_id).executeTakeFirst()
  if (!row || row.disabled_at !== null) return null
  if (Date.parse(at) - Date.parse(session.used_at) >= minute) {
    await db.updateTable("sessions").set({ used_at: at }).where("sha256", "=", sha256).execute()
  }
  return { account: toAccount(row), until: session.until }
}

/** See `Accounts.closeSessions`. */
export async function closeSessions(db: Kysely<Tables>, accountId: string, except: string | null): Promise<void> {
  let query = db.deleteFrom("sessions").where("account_id", "=", accountId)
  if (except !== null) query = query.where("sha256", "!=", except)
  await query.execute()
}

const day = 24 * 60 * minute

/** See `Accounts.forgetEnded`. */
export async function forgetEnded(db: Kysely<Tables>, { at, idleSince }: SessionTimes): Promise<void> {
  await db
    .deleteFrom("sessions")
    .where(({ eb, or }) => or([eb("until", "<=", at), eb("used_at", "<=", idleSince)]))
    .execute()
  const yesterday = new Date(Date.parse(at) - day).toISOString()
  await db.deleteFrom("sign_in_failures").where("at", "<", yesterday).execute()
}
