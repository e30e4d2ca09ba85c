import type { Context } from "../context.ts"
import type { AccountsPasswordFlags } from "./accounts-command.ts"
import { administer } from "./administer.ts"
import { askPassword } from "./ask-password.ts"
import { findAccount } from "./find-account.ts"
import { showAccounts } from "./show-accounts.ts"

/** `gouji accounts password`: for who has forgotten theirs, the last administrator too. Ends all their sessions. */
export function setPassword(this: Context, flags: AccountsPasswordFlags, whose: string): Promise<Error | undefined> {
  return administer(this, flags, async (accounts, by) => {
    const { demandGoodPassword, hashPassword } = await this.ports.access()
    const { id, login, version } = await findAccount(accounts, whose)
    const password = await askPassword(this, flags.passwordStdin)
    if (password instanceof Error) return password
    demandGoodPassword(password, login)
    await showAccounts(this, flags, await accounts.change(id, version, { password: await hashPassword(password) }, by))
    return undefined
  })
}
