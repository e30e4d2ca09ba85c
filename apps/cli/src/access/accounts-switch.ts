import type { Context } from "../context.ts"
import type { ArchiveFlags } from "../keeping/flags.ts"
import { administer } from "./administer.ts"
import { findAccount } from "./find-account.ts"
import { showAccounts } from "./show-accounts.ts"

/** `gouji accounts disable` and `gouji accounts enable`. Said twice, nothing changes, and the journal has it once. */
export function switchAccount(to: "disable" | "enable") {
  const disabled = to === "disable"
  return function (this: Context, flags: ArchiveFlags, whose: string): Promise<Error | undefined> {
    return administer(this, flags, async (accounts, by) => {
      const before = await findAccount(accounts, whose)
      const isDone = (before.disabledAt !== null) === disabled
      const after = isDone ? before : await accounts.change(before.id, before.version, { disabled }, by)
      await showAccounts(this, flags, after)
      return undefined
    })
  }
}
