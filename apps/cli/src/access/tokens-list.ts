import type { Context } from "../context.ts"
import type { ArchiveFlags } from "../keeping/flags.ts"
import { administer } from "./administer.ts"
import { everyPage } from "./every-page.ts"
import { showTokens } from "./show-tokens.ts"

/** `gouji tokens list`: newest first, and never a token itself. */
export function listTokens(this: Context, flags: ArchiveFlags): Promise<Error | undefined> {
  return administer(this, flags, async (accounts) => {
    await showTokens(this, flags, await everyPage((page) => accounts.listTokens(page)))
    return undefined
  })
}
