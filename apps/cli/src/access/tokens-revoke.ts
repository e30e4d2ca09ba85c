import type { Context } from "../context.ts"
import type { ArchiveFlags } from "../keeping/flags.ts"
import { administer } from "./administer.ts"
import { showTokens } from "./show-tokens.ts"

/** `gouji tokens revoke`: at once and for good. */
export function revokeToken(this: Context, flags: ArchiveFlags, id: string): Promise<Error | undefined> {
  return administer(this, flags, async (accounts, by) => {
    await showTokens(this, flags, await accounts.revokeToken(id, by))
    return undefined
  })
}
