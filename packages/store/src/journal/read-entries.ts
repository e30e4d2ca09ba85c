import { Failure } from "@gouji/core"
import type { Kysely, Selectable } from "kysely"
import { canonicalDigest } from "../canonical-digest.ts"
import type { Tables } from "../tables.ts"
import type { Act, JournalEntry } from "./entry.ts"

const largestPage = 1000

/** What of a journal is asked for. */
export interface EntryFilter {
  readonly chain?: string
  /** The id of what was acted upon. */
  readonly subject?: string
  readonly acts?: readonly Act[]
}

interface Position {
  readonly chain: string
  readonly number: number
}

export interface EntryPage {
  readonly items: readonly JournalEntry[]
  readonly nextCursor: string | null
}

/** An entry as it was written. Throws where its detail is no JSON. */
export function toJournalEntry(row: Selectable<Tables["journal"]>): JournalEntry {
  const { previous_hash: previousHash, detail, ...rest } = row
  return { ...rest, previousHash, detail: JSON.parse(detail) as JournalEntry["detail"] }
}

const seal = (position: Position, filter: EntryFilter) => canonicalDigest({ position, filter }).slice(0, 16)

function writeCursor({ chain, number }: Position, filter: EntryFilter): string {
  return Buffer.from(JSON.stringify([seal({ chain, number }, filter), chain, number])).toString("base64url")
}

function readCursor(cursor: string, filter: EntryFilter): Position {
  try {
    const [, chain, number] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [string, string, number]
    const position = { chain, number }
    if (writeCursor(position, filter) === cursor) return position
  } catch (error) {
    throw new Failure("bad-cursor", {}, { cause: error })
  }
  throw new Failure("bad-cursor")
}

/** Entries chain by chain, each chain from its beginning. Throws `bad-cursor` and `bad-request`. */
export async function readEntries(
  db: Kysely<Tables>,
  filter: EntryFilter,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<EntryPage> {
  const { limit, cursor } = page
  if (!Number.isInteger(limit) || limit < 1 || limit > largestPage) throw new Failure("bad-request", { found: "limit" })
  const { chain, subject, acts } = filter
  const settled = { ...(chain && { chain }), ...(subject && { subject }), ...(acts && { acts }) }
  let query = db.selectFrom("journal").selectAll().orderBy("chain").orderBy("number")
  if (chain !== undefined) query = query.where("chain", "=", chain)
  if (subject !== undefined) query = query.where("subject", "=", subject)
  if (acts !== undefined) query = query.where("act", "in", acts)
  if (cursor !== undefined) {
    const after = readCursor(cursor, settled)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("chain", "number"), ">", tuple(after.chain, after.number)),
    )
  }
  const rows = await query.limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return { items: shown.map(toJournalEntry), nextCursor: last ? writeCursor(last, settled) : null }
}
