import { Failure } from "@gouji/core"
import type { Account, Archive } from "@gouji/store"
import { clientKey } from "./client-address.ts"
import { isPassword, oneAfterAnother } from "./passwords.ts"
import { newSecret, secretHash } from "./secret.ts"
import { sessionEnd } from "./session-life.ts"

/** Twice as long each time, once it has happened a few times. */
const growing = (free: number, longest: number) => (failures: number) =>
  failures < free ? 0 : Math.min(longest, 2 ** Math.min(30, failures - free))

interface Counter {
  readonly key: string
  readonly pause: (failures: number) => number
  /** Whether it begins anew with a success. */
  readonly forgives: boolean
}

/**
 * One address at one account is stopped soon; one address at many accounts, or many at one, later. The pause of an account
 * is short: whoever attacks it must not be able to lock its owner out. An address is not forgiven: an account of one's own
 * must not buy guesses at others'.
 */
function countersOf(login: string, address: string | null): Counter[] {
  // Logins may be names: what is only counted need not be kept as it was typed.
  const account = secretHash(login.normalize("NFKC").trim().toLowerCase())
  const own = { key: `account ${account}`, pause: growing(50, 60), forgives: true }
  if (address === null) return [own]
  const from = clientKey(address)
  return [
    { key: `both ${account} ${from}`, pause: growing(5, 900), forgives: true },
    { key: `address ${from}`, pause: growing(20, 900), forgives: false },
    own,
  ]
}

interface Attempt {
  readonly login: string
  readonly password: string
  readonly address: string | null
  readonly now: () => Date
}

// A password costs 32 MiB and some of a core: few are tried at once, whoever asks.
const inTurn = oneAfterAnother(2, 32)

async function demandPatience(archive: Archive, counters: readonly Counter[], now: Date): Promise<void> {
  const keys = counters.map(({ key }) => key)
  const until = await archive.accounts.pausedUntil(keys, now.toISOString())
  if (until === null) return
  throw new Failure("sign-in-paused", { seconds: Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000)) })
}

/** Whose login and password these are. Throws `sign-in-failed`, `sign-in-paused` and `busy`. */
export async function signIn(archive: Archive, { login, password, address, now }: Attempt): Promise<Account> {
  const counters = countersOf(login, address)
  // Asked before the wait, so that a crowd is turned away at once; and behind it, when those in front have failed.
  await demandPatience(archive, counters, now())
  return inTurn(async () => {
    await demandPatience(archive, counters, now())
    const found = await archive.accounts.credentials(login)
    const isRight = await isPassword(password, found?.password ?? null)
    if (isRight && found && found.account.disabledAt === null) {
      await archive.accounts.forgiveFailures(counters.flatMap(({ key, forgives }) => (forgives ? [key] : [])))
      return found.account
    }
    for (const { key, pause } of counters) await archive.accounts.countFailure(key, now().toISOString(), pause)
    throw new Failure("sign-in-failed")
  })
}

/** A new session, and nothing of one before: whoever had planted that has nothing. Gives its secret back, once. */
export async function beginSession(archive: Archive, account: Account, before: string | null, now: Date) {
  if (before !== null) await archive.accounts.closeSession(secretHash(before))
  const secret = newSecret()
  const until = sessionEnd(now)
  await archive.accounts.openSession(account.id, secretHash(secret), { at: now.toISOString(), until })
  return { secret, until }
}
