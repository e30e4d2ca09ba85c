import type { Context } from "../context.ts"
import type { ArchiveFlags } from "../keeping/flags.ts"
import { administer } from "./administer.ts"
import { everyPage } from "./every-page.ts"
import { showAccounts } from "./show-accounts.ts"

/** `gouji accounts list`: by login. */
export function listAccounts(this: Context, flags: ArchiveFlags): Promise<Error | undefined> {
  return administer(this, flags, async (accounts) => {
    await showAccounts(this, flags, await everyPage((page) => accounts.list(page)))
    return undefined
  })
}
