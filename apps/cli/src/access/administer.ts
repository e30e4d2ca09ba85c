import type { Accounts } from "@gouji/store"
import type { Context } from "../context.ts"
import type { ArchiveFlags } from "../keeping/flags.ts"
import { placeOf, withArchive } from "../keeping/place.ts"
import { refuse } from "../refuse.ts"

/** Whoever can write to the archive itself, as the journal calls them: who that is, the machine knows. */
export const shell = "命令行"

interface By {
  readonly by: string
  readonly at: string
}

/** Does something with the accounts of an archive that is there, and says why where it cannot. */
export async function administer(
  context: Context,
  flags: ArchiveFlags,
  work: (accounts: Accounts, by: By) => Promise<Error | undefined>,
): Promise<Error | undefined> {
  try {
    return await withArchive(context, placeOf(context, flags.data), ({ accounts }) =>
      work(accounts, { by: shell, at: context.now().toISOString() }),
    )
  } catch (error) {
    await refuse(context, error, flags.json ? "json" : "human")
    return undefined
  }
}
