import type { Kysely } from "kysely"
import type { JournalEntry } from "../journal/entry.ts"
import { toJournalEntry } from "../journal/read-entries.ts"
import type { Tables } from "../tables.ts"

/** The acts upon some reports, by report. An entry that cannot be read is the chain's fault, and not told twice. */
export async function readEntriesOf(
  db: Kysely<Tables>,
  reports: readonly string[],
): Promise<ReadonlyMap<string, readonly JournalEntry[]>> {
  const rows = await db.selectFrom("journal").selectAll().where("subject", "in", reports).execute()
  const entries = new Map<string, JournalEntry[]>()
  for (const row of rows) {
    try {
      const entry = toJournalEntry(row)
      entries.set(row.subject, [...(entries.get(row.subject) ?? []), entry])
    } catch {
      // `verifyChains` has said so.
    }
  }
  return entries
}
