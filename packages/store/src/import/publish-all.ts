import { Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import { admit } from "../admit.ts"
import type { Publication } from "../archive.ts"
import { type Kept, keepRevisions } from "../keep-revisions.ts"
import type { Attempt } from "../kysely-archive.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import { type Prepared, prepareRevision } from "./prepared.ts"

const mostAtOnce = 1000

/**
 * Does all of the work on a publication that needs no archive: judging, hashing, packing. What it gives is plain data,
 * for `publishAll`; it can be made in a worker thread. Throws what `publish` throws for a publication that is no good.
 */
export function preparePublication(publication: Publication): Prepared {
  return prepareRevision(admit(publication))
}

function prepared(item: Publication | Prepared): Prepared | Failure {
  if ("isPrepared" in item) return item
  try {
    return preparePublication(item)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/** See `Archive.publishAll`. */
export async function publishAll(
  db: Kysely<Tables>,
  attempt: Attempt,
  items: readonly (Publication | Prepared)[],
): Promise<(Kept | Failure)[]> {
  if (items.length > mostAtOnce) throw new Failure("bad-request", { found: "limit" })
  const judged = items.map(prepared)
  const good = judged.filter((item): item is Prepared => !(item instanceof Failure))
  const kept =
    good.length === 0 ? [] : await attempt(() => transact(db, (transaction) => keepRevisions(transaction, good)))
  let next = 0
  return judged.map((item) => (item instanceof Failure ? item : (kept[next++] as Kept | Failure)))
}
