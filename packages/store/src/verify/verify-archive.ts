import type { Kysely } from "kysely"
import { isSignedBy } from "../journal/checkpoint.ts"
import type { Tables } from "../tables.ts"
import { Tally } from "./tally.ts"
import type { Verification, VerifyOptions } from "./verification.ts"
import { verifyChains } from "./verify-chains.ts"
import { verifyReports } from "./verify-reports.ts"
import { verifySources } from "./verify-sources.ts"

/**
 * Goes over a whole archive, page by page, and says what in it is not as it was written. `db` should be a snapshot:
 * what is published meanwhile would seem to be a fault.
 */
export async function verifyArchive(db: Kysely<Tables>, options: VerifyOptions): Promise<Verification> {
  const { checkpoints = [], publicKey, onProgress } = options
  const tally = new Tally(onProgress)
  const genuine = checkpoints.filter((checkpoint) => {
    if (publicKey !== undefined && isSignedBy(checkpoint, publicKey)) return true
    tally.fault({ code: "checkpoint-forged", found: checkpoint.at })
    return false
  })
  await verifyChains(db, genuine, tally)
  await verifyReports(db, tally)
  await verifySources(db, tally)
  return tally.result(genuine.length)
}
