import type { Kysely } from "kysely"
import type { JournalEntry } from "../journal/entry.ts"
import { hashText } from "../kept-hash.ts"
import type { Tables } from "../tables.ts"
import type { Fault } from "./verification.ts"

/** What an entry about a revision says of it; `null` for entries about anything else. */
export function revisionOf(entry: JournalEntry) {
  const { revision, hash, record } = entry.detail
  if (entry.act !== "published" && entry.act !== "corrected") return null
  if (typeof revision !== "number" || typeof hash !== "string") return null
  return { report: entry.subject, revision, hash, record: typeof record === "string" ? record : null }
}

/** The revisions that the journal tells of and that are not there, or not with that hash. */
export async function missingRevisions(db: Kysely<Tables>, entries: readonly JournalEntry[]): Promise<Fault[]> {
  const told = entries.flatMap((entry) => {
    const revision = revisionOf(entry)
    return revision ? [{ ...revision, chain: entry.chain, entry: entry.number }] : []
  })
  if (told.length === 0) return []
  const rows = await db
    .selectFrom("reports")
    .innerJoin("revisions", (join) =>
      join.onRef("revisions.province", "=", "reports.province").onRef("revisions.report_id", "=", "reports.id"),
    )
    .select(["revisions.report_id", "revisions.number", "revisions.hash"])
    .where("reports.id", "in", [...new Set(told.map(({ report }) => report))])
    .execute()
  const there = new Map(rows.map((row) => [`${row.report_id} ${row.number}`, hashText(row.hash)]))
  return told.flatMap(({ report, revision, hash, chain, entry }): Fault[] => {
    const found = there.get(`${report} ${revision}`)
    const place = { report, revision, chain, entry }
    if (found === undefined) return [{ code: "revision-missing", ...place }]
    return found === hash ? [] : [{ code: "revision-altered", ...place, found, expected: hash }]
  })
}
