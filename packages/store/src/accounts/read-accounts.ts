import type { Kysely } from "kysely"
import type { Page } from "../archive.ts"
import { checkLimit, readPosition, sealPosition } from "../paging.ts"
import type { Tables } from "../tables.ts"
import type { Account, Subject } from "./account.ts"
import type { Paging } from "./accounts.ts"
import { toAccount } from "./rows.ts"
import { loginKey } from "./settle.ts"

const accounts = (db: Kysely<Tables>) => db.selectFrom("accounts").selectAll()

export async function findAccount(db: Kysely<Tables>, id: string): Promise<Account | null> {
  const row = await accounts(db).where("id", "=", id).executeTakeFirst()
  return row ? toAccount(row) : null
}

export async function findSubject(db: Kysely<Tables>, { issuer, sub }: Subject): Promise<Account | null> {
  const row = await accounts(db).where("issuer", "=", issuer).where("sub", "=", sub).executeTakeFirst()
  return row ? toAccount(row) : null
}

export async function findCredentials(db: Kysely<Tables>, login: string) {
  const row = await accounts(db).where("login", "=", loginKey(login)).executeTakeFirst()
  return row ? { account: toAccount(row), password: row.password } : null
}

/** By login, which nobody changes: a page stays where it was. */
export async function listAccounts(db: Kysely<Tables>, { limit, cursor }: Paging): Promise<Page<Account>> {
  checkLimit(limit)
  let query = accounts(db)
    .orderBy("login")
    .limit(limit + 1)
  if (cursor !== undefined) query = query.where("login", ">", String(readPosition(cursor, "accounts")[0]))
  const rows = await query.execute()
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(toAccount),
    nextCursor: rows.length > limit && last ? sealPosition([last.login], "accounts") : null,
  }
}
