import { Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import type { ReportEntry } from "./archive.ts"
import { selectEntries, toEntry } from "./entries.ts"
import type { Tables } from "./tables.ts"

const most = 100

/** See `Archive.newest`. */
export async function newestReports(db: Kysely<Tables>, limit: number): Promise<ReportEntry[]> {
  if (!Number.isInteger(limit) || limit < 1 || limit > most) throw new Failure("bad-request", { found: "limit" })
  const rows = await selectEntries(db)
    .orderBy("reports.published_at", "desc")
    .orderBy("reports.id", "desc")
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}
