import type { Kysely, Transaction } from "kysely"
import type { Attempt } from "../engine.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import { createToken, listTokens, revokeToken, useToken } from "./access-tokens.ts"
import type { Accounts } from "./accounts.ts"
import { findAccount, findCredentials, findSubject, listAccounts } from "./read-accounts.ts"
import { closeSessions, forgetEnded, openSession, useSession } from "./sessions.ts"
import { countFailure, pausedUntil } from "./sign-in-failures.ts"
import { changeAccount, createAccount } from "./write-account.ts"

/** The accounts over any engine. */
export function createAccounts(db: Kysely<Tables>, attempt: Attempt): Accounts {
  const whole = <T>(work: (transaction: Transaction<Tables>) => Promise<T>) => attempt(() => transact(db, work))
  return {
    create: (account, by) => whole((transaction) => createAccount(transaction, account, by)),
    change: (...input) => whole((transaction) => changeAccount(transaction, ...input)),
    find: (id) => attempt(() => findAccount(db, id)),
    findSubject: (subject) => attempt(() => findSubject(db, subject)),
    list: (page) => attempt(() => listAccounts(db, page)),
    credentials: (login) => attempt(() => findCredentials(db, login)),
    createToken: (token, by) => whole((transaction) => createToken(transaction, token, by)),
    revokeToken: (id, by) => whole((transaction) => revokeToken(transaction, id, by)),
    listTokens: (page) => attempt(() => listTokens(db, page)),
    useToken: (sha256, at) => attempt(() => useToken(db, sha256, at)),
    openSession: (...input) => whole((transaction) => openSession(transaction, ...input)),
    useSession: (sha256, times) => attempt(() => useSession(db, sha256, times)),
    closeSession: (sha256) =>
      attempt(async () => void (await db.deleteFrom("sessions").where("sha256", "=", sha256).execute())),
    closeSessions: (accountId, except) => attempt(() => closeSessions(db, accountId, except)),
    forgetEnded: (times) => attempt(() => forgetEnded(db, times)),
    pausedUntil: (keys, at) => attempt(() => pausedUntil(db, keys, at)),
    countFailure: (...input) => whole((transaction) => countFailure(transaction, ...input)),
    forgiveFailures: (keys) =>
      attempt(async () => void (await db.deleteFrom("sign_in_failures").where("key", "in", keys).execute())),
  }
}
