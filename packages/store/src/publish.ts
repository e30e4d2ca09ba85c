import { Failure } from "@gouji/core"
import type { Kysely, Transaction } from "kysely"
import type { Admitted } from "./admit.ts"
import type { Published } from "./archive.ts"
import { prepareRevisions } from "./import/prepared.ts"
import { keepRevisions } from "./keep-revisions.ts"
import { findPublished } from "./revisions.ts"
import type { Tables } from "./tables.ts"
import { transact } from "./transact.ts"

/** Keeps a publication in a transaction that may do more. Throws `revision-exists`. */
export async function keepRevision(db: Transaction<Tables>, admitted: Admitted): Promise<Published> {
  const [kept] = await keepRevisions(db, prepareRevisions([admitted]))
  if (kept instanceof Failure) throw kept
  // Read back inside the transaction: what is answered is what is kept.
  const published = kept && (await findPublished(db, kept.report))
  if (!published) throw new Failure("internal")
  return published
}

/** Keeps source, agency, report and revision of what was admitted, or nothing. Throws `revision-exists`. */
export function publish(db: Kysely<Tables>, admitted: Admitted): Promise<Published> {
  return transact(db, (transaction) => keepRevision(transaction, admitted))
}
