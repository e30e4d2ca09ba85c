import { Failure } from "@gouji/core"
import type { Kysely, Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import { instant } from "../admit.ts"
import type { Page } from "../archive.ts"
import { checkLimit, readPosition, sealPosition } from "../paging.ts"
import type { Tables } from "../tables.ts"
import type { AccessToken, By, NewAccessToken } from "./account.ts"
import type { Paging } from "./accounts.ts"
import { noteAccount } from "./note-account.ts"
import { type AccessTokenRow, toAccessToken } from "./rows.ts"
import { settleName, settlePower } from "./settle.ts"

/** See `Accounts.createToken`. */
export async function createToken(db: Transaction<Tables>, token: NewAccessToken, by: By): Promise<AccessToken> {
  const at = instant(by.at)
  const row: AccessTokenRow = {
    sha256: token.sha256,
    id: uuidv7({ msecs: Date.parse(at) }),
    name: settleName(token.name),
    ...(await settlePower(db, token)),
    made_at: at,
    made_by: by.by,
    expires_at: instant(token.expiresAt),
    revoked_at: null,
    used_on: null,
  }
  await db.insertInto("access_tokens").values(row).execute()
  await noteAccount(db, row, "token-created", { ...by, at })
  return toAccessToken(row)
}

/** See `Accounts.revokeToken`. */
export async function revokeToken(db: Transaction<Tables>, id: string, by: By): Promise<AccessToken> {
  const row = await db.selectFrom("access_tokens").selectAll().where("id", "=", id).executeTakeFirst()
  if (!row) throw new Failure("not-found")
  if (row.revoked_at !== null) return toAccessToken(row)
  const revoked_at = instant(by.at)
  await db.updateTable("access_tokens").set({ revoked_at }).where("id", "=", id).execute()
  await noteAccount(db, row, "token-revoked", { ...by, at: revoked_at })
  return toAccessToken({ ...row, revoked_at })
}

export async function listTokens(db: Kysely<Tables>, { limit, cursor }: Paging): Promise<Page<AccessToken>> {
  checkLimit(limit)
  let query = db
    .selectFrom("access_tokens")
    .selectAll()
    .orderBy("id", "desc")
    .limit(limit + 1)
  if (cursor !== undefined) query = query.where("id", "<", String(readPosition(cursor, "tokens")[0]))
  const rows = await query.execute()
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(toAccessToken),
    nextCursor: rows.length > limit && last ? sealPosition([last.id], "tokens") : null,
  }
}

/** Its use is written once a day: a read must not become a write. */
export async function useToken(db: Kysely<Tables>, sha256: string, at: string): Promise<AccessToken | null> {
  const row = await db.selectFrom("access_tokens").selectAll().where("sha256", "=", sha256).executeTakeFirst()
  if (!row || row.revoked_at !== null || row.expires_at <= at) return null
  const used_on = at.slice(0, 10)
  if (row.used_on !== used_on) {
    await db.updateTable("access_tokens").set({ used_on }).where("sha256", "=", sha256).execute()
  }
  return toAccessToken({ ...row, used_on })
}
