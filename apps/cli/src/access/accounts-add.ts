import type { Context } from "../context.ts"
import type { AccountsAddFlags } from "./accounts-command.ts"
import { administer } from "./administer.ts"
import { askPassword } from "./ask-password.ts"
import { powerOf } from "./flags.ts"
import { showAccounts } from "./show-accounts.ts"

/** `gouji accounts add`: what the API makes, with a password that it would take. */
export function addAccount(this: Context, flags: AccountsAddFlags): Promise<Error | undefined> {
  const { name, login = name, passwordStdin } = flags
  return administer(this, flags, async (accounts, by) => {
    const { demandGoodPassword, hashPassword } = await this.ports.access()
    const password = await askPassword(this, passwordStdin)
    if (password instanceof Error) return password
    demandGoodPassword(password, login)
    const secret = await hashPassword(password)
    const made = await accounts.create({ login, name, ...powerOf(flags), password: secret, subject: null }, by)
    await showAccounts(this, flags, made)
    return undefined
  })
}
