import type { Kysely, Selectable } from "kysely"
import { hashText } from "../kept-hash.ts"
import { checkLimit, readPosition, sealPosition } from "../paging.ts"
import type { Tables } from "../tables.ts"
import type { Act, JournalEntry } from "./entry.ts"
import { readDetail } from "./kept-detail.ts"

/** What of a journal is asked for. */
export interface EntryFilter {
  readonly chain?: string
  /** The id of what was acted upon. */
  readonly subject?: string
  readonly acts?: readonly Act[]
}

export interface EntryPage {
  readonly items: readonly JournalEntry[]
  readonly nextCursor: string | null
}

/** An entry as it was written. Throws where its detail is no JSON. */
export function toJournalEntry(row: Selectable<Tables["journal"]>): JournalEntry {
  const { hash, previous_hash, detail, digests, ...rest } = row
  const hashes = { hash: hashText(hash), previousHash: hashText(previous_hash) }
  return { ...rest, ...hashes, detail: readDetail({ detail, digests }) }
}

/** Entries chain by chain, each chain from its beginning. Throws `bad-cursor` and `bad-request`. */
export async function readEntries(
  db: Kysely<Tables>,
  filter: EntryFilter,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<EntryPage> {
  const { limit, cursor } = page
  checkLimit(limit)
  const { chain, subject, acts } = filter
  const settled = { ...(chain && { chain }), ...(subject && { subject }), ...(acts && { acts }) }
  let query = db.selectFrom("journal").selectAll().orderBy("chain").orderBy("number")
  if (chain !== undefined) query = query.where("chain", "=", chain)
  if (subject !== undefined) query = query.where("subject", "=", subject)
  if (acts !== undefined) query = query.where("act", "in", acts)
  if (cursor !== undefined) {
    const [chainBefore, numberBefore] = readPosition(cursor, settled) as [string, number]
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("chain", "number"), ">", tuple(chainBefore, numberBefore)),
    )
  }
  const rows = await query.limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(toJournalEntry),
    nextCursor: last ? sealPosition([last.chain, last.number], settled) : null,
  }
}
