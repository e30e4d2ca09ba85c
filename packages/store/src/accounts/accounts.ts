import type { Page } from "../archive.ts"
import type { AccessToken, Account, AccountChange, By, NewAccessToken, NewAccount, Subject } from "./account.ts"

export interface Paging {
  readonly limit: number
  readonly cursor?: string
}

export interface SessionTimes {
  readonly at: string
  /** Not used since: it has ended. */
  readonly idleSince: string
}

/** Persons, programs, and who is signed in. Secrets come as hashes, instants are handed in. */
export interface Accounts {
  /** Throws `account-exists` where login or subject is taken, `account-invalid`, and `agency-unknown`. */
  create(account: NewAccount, by: By): Promise<Account>
  /** Throws `not-found`, `version-stale`, `last-administrator`, and what `create` throws. */
  change(id: string, version: number, change: AccountChange, by: By): Promise<Account>
  find(id: string): Promise<Account | null>
  findSubject(subject: Subject): Promise<Account | null>
  /** By login. */
  list(page: Paging): Promise<Page<Account>>
  /** What a sign-in is judged by, whatever the login's case; `null`: nobody has it. */
  credentials(login: string): Promise<{ readonly account: Account; readonly password: string | null } | null>

  createToken(token: NewAccessToken, by: By): Promise<AccessToken>
  /** Throws `not-found`. Said twice, the first stands. */
  revokeToken(id: string, by: By): Promise<AccessToken>
  /** Newest first. */
  listTokens(page: Paging): Promise<Page<AccessToken>>
  /** A token that is good at an instant, whose use is noted by day; `null`: there is none. */
  useToken(sha256: string, at: string): Promise<AccessToken | null>

  /** Signs somebody in. Throws `not-found` where the account is disabled. */
  openSession(accountId: string, sha256: string, times: { readonly at: string; readonly until: string }): Promise<void>
  /** Whose session this is, where it is good still; its use is noted by the minute. */
  useSession(sha256: string, times: SessionTimes): Promise<{ account: Account; until: string } | null>
  closeSession(sha256: string): Promise<void>
  /** Signs somebody out everywhere, or everywhere but here. */
  closeSessions(accountId: string, except: string | null): Promise<void>
  /** Lets go of sessions that have ended, and of failures that nobody waits for. */
  forgetEnded(times: SessionTimes): Promise<void>

  /** Until when none of these may try to sign in (the latest); `null`: they may. */
  pausedUntil(keys: readonly string[], at: string): Promise<string | null>
  /** Counts a failure; the pause that follows, in seconds, is told by the failures so far. An hour without one forgives. */
  countFailure(key: string, at: string, pause: (failures: number) => number): Promise<void>
  forgiveFailures(keys: readonly string[]): Promise<void>
}
