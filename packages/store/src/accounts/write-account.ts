import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import { instant } from "../admit.ts"
import type { Tables } from "../tables.ts"
import type { Account, AccountChange, By, NewAccount } from "./account.ts"
import { noteAccount } from "./note-account.ts"
import { type AccountRow, toAccount } from "./rows.ts"
import { settleLogin, settleName, settlePower, settleSubject } from "./settle.ts"

async function demandFree(db: Transaction<Tables>, { login, issuer, sub }: AccountRow): Promise<void> {
  const taken = await db
    .selectFrom("accounts")
    .select("id")
    .where(({ eb, or, and }) =>
      or([eb("login", "=", login), ...(sub === null ? [] : [and([eb("issuer", "=", issuer), eb("sub", "=", sub)])])]),
    )
    .executeTakeFirst()
  if (taken) throw new Failure("account-exists", { found: login })
}

/** See `Accounts.create`. */
export async function createAccount(db: Transaction<Tables>, account: NewAccount, by: By): Promise<Account> {
  const at = instant(by.at)
  const row: AccountRow = {
    id: uuidv7({ msecs: Date.parse(at) }),
    login: settleLogin(account.login),
    name: settleName(account.name),
    ...(await settlePower(db, account)),
    password: account.password,
    ...settleSubject(account.subject),
    version: 1,
    made_at: at,
    disabled_at: null,
  }
  await demandFree(db, row)
  await db.insertInto("accounts").values(row).execute()
  await noteAccount(db, row, "account-created", { ...by, at })
  return toAccount(row)
}

/** Throws `account-exists` where another account is this person already. */
async function demandOwnSubject(db: Transaction<Tables>, { id, issuer, sub }: AccountRow): Promise<void> {
  if (sub === null) return
  const other = await db
    .selectFrom("accounts")
    .select("id")
    .where("issuer", "=", issuer)
    .where("sub", "=", sub)
    .where("id", "!=", id)
    .executeTakeFirst()
  if (other) throw new Failure("account-exists", { found: sub })
}

/** Nobody could mend an installation without one. */
async function demandAdministrator(db: Transaction<Tables>, before: AccountRow, after: AccountRow): Promise<void> {
  const isOne = (row: AccountRow) => row.role === "administrator" && row.disabled_at === null
  if (!isOne(before) || isOne(after)) return
  const other = await db
    .selectFrom("accounts")
    .select("id")
    .where("role", "=", "administrator")
    .where("disabled_at", "is", null)
    .where("id", "!=", before.id)
    .limit(1)
    .executeTakeFirst()
  if (!other) throw new Failure("last-administrator")
}

function disabledAt(before: AccountRow, disabled: boolean | undefined, at: string): string | null {
  if (disabled === undefined) return before.disabled_at
  return disabled ? (before.disabled_at ?? at) : null
}

async function changed(db: Transaction<Tables>, before: AccountRow, change: AccountChange, at: string) {
  const { name = before.name, role = before.role, password = before.password } = change
  // Another role brings its own agency or division: what the old one had does not go with it.
  const kept = role === before.role ? before : { agency_id: null, division: null }
  const { agencyId = kept.agency_id, division = kept.division } = change
  return {
    ...before,
    name: settleName(name),
    ...(await settlePower(db, { role, agencyId, division })),
    password,
    ...(change.subject === undefined ? {} : settleSubject(change.subject)),
    version: before.version + 1,
    disabled_at: disabledAt(before, change.disabled, at),
  }
}

/** See `Accounts.change`. */
export async function changeAccount(
  db: Transaction<Tables>,
  id: string,
  version: number,
  change: AccountChange,
  by: By,
): Promise<Account> {
  const at = instant(by.at)
  const before = await db.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst()
  if (!before) throw new Failure("not-found")
  if (before.version !== version) throw new Failure("version-stale", { found: before.version })
  const after = await changed(db, before, change, at)
  await demandAdministrator(db, before, after)
  await demandOwnSubject(db, after)
  const { id: _, ...set } = after
  await db.updateTable("accounts").set(set).where("id", "=", id).execute()
  if (after.disabled_at !== null || change.password !== undefined || after.sub !== before.sub) {
    await db.deleteFrom("sessions").where("account_id", "=", id).execute()
  }
  const wasDisabled = before.disabled_at === null && after.disabled_at !== null
  await noteAccount(db, after, wasDisabled ? "account-disabled" : "account-changed", { ...by, at })
  return toAccount(after)
}
