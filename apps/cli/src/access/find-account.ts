import { Failure } from "@gouji/core"
import type { Account, Accounts } from "@gouji/store"

/** Whose id or login it is: the login is what somebody at a shell knows. Throws `not-found`. */
export async function findAccount(accounts: Accounts, idOrLogin: string): Promise<Account> {
  const account = (await accounts.find(idOrLogin)) ?? (await accounts.credentials(idOrLogin))?.account
  if (!account) throw new Failure("not-found")
  return account
}
