import type { Transaction } from "kysely"
import { headOf, type NewEntry, placeEntry } from "../journal/append-entry.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { hashText } from "../kept-hash.ts"
import type { AgencyColumns } from "../register/agency-columns.ts"
import type { Tables } from "../tables.ts"

/** The newest revision of an agency's report for a year, in the archive or in the batch that is being written. */
export interface Newest {
  readonly id: string
  readonly number: number
  readonly hash: string
  readonly reportDigest: string
  readonly sourceSha256: string
  /** Over what was said about its findings; `null`: in the archive, to be read where it is needed. */
  readonly explained: string | null
}

const keyOf = (agencyId: string, year: number) => `${year} ${agencyId}`

const mostAtOnce = 500

/** The newest revisions of agencies, many at a time. */
export async function newestRevisions(
  db: Transaction<Tables>,
  wanted: readonly { owner: AgencyColumns; year: number }[],
) {
  const found = new Map<string, Newest>()
  const groups = new Map<string, Set<string>>()
  for (const { owner, year } of wanted) {
    const group = `${owner.province} ${year}`
    groups.set(group, (groups.get(group) ?? new Set()).add(owner.id))
  }
  for (const [group, members] of groups) {
    const [province = "", year] = group.split(" ")
    const ids = [...members]
    for (let at = 0; at < ids.length; at += mostAtOnce) {
      const rows = await db
        .selectFrom("reports")
        .innerJoin("revisions", (join) =>
          join
            .onRef("revisions.province", "=", "reports.province")
            .onRef("revisions.report_id", "=", "reports.id")
            .onRef("revisions.number", "=", "reports.revision"),
        )
        .select(["reports.id", "reports.agency_id", "revisions.number", "revisions.hash"])
        .select(["revisions.report_digest", "revisions.source_sha256"])
        .where("reports.province", "=", province)
        .where("reports.agency_id", "in", ids.slice(at, at + mostAtOnce))
        .where("reports.year", "=", Number(year))
        .execute()
      for (const { agency_id, report_digest, source_sha256, ...row } of rows) {
        const hashes = { hash: hashText(row.hash), reportDigest: hashText(report_digest) }
        const newest = { ...row, ...hashes, sourceSha256: hashText(source_sha256), explained: null }
        found.set(keyOf(agency_id, Number(year)), newest)
      }
    }
  }
  return {
    of: (agencyId: string, year: number) => found.get(keyOf(agencyId, year)),
    set: (agencyId: string, year: number, newest: Newest) => found.set(keyOf(agencyId, year), newest),
  }
}

/** Entries in their places behind the heads of their chains, to be written together. */
export function placeEntries(db: Transaction<Tables>) {
  const heads = new Map<string, JournalEntry | Awaited<ReturnType<typeof headOf>>>()
  const entries: JournalEntry[] = []
  return {
    entries,
    append: async (entry: NewEntry): Promise<void> => {
      if (!heads.has(entry.chain)) heads.set(entry.chain, await headOf(db, entry.chain))
      const placed = placeEntry(heads.get(entry.chain), entry)
      heads.set(entry.chain, placed)
      entries.push(placed)
    },
  }
}
