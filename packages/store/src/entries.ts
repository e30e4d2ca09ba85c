import type { Verdict } from "@gouji/core"
import type { Kysely, SelectQueryBuilder } from "kysely"
import type { ReportEntry } from "./archive.ts"
import type { Tables } from "./tables.ts"

const columns = [
  "reports.id",
  "reports.year",
  "reports.agency_key",
  "reports.title",
  "reports.verdict",
  "reports.errors",
  "reports.warnings",
  "reports.notices",
  "reports.revision",
  "reports.published_at",
  "reports.demo",
  "reports.withdrawn_at",
  "reports.withdrawn_reason",
  "agencies.id as agency_id",
  "agencies.name as agency_name",
  "agencies.region as region",
] as const

/** Reports with their agencies, to be filtered. */
export function selectEntries(db: Kysely<Tables>) {
  return db.selectFrom("reports").innerJoin("agencies", "agencies.id", "reports.agency_id").select(columns)
}

export type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>["execute"]>>[number]

/**
 * A page of reports with their agencies, in the order of lists. The page is cut before anything is joined to it: an
 * engine cannot then begin with the agencies, and looks up those that are shown alone.
 */
export async function readPage(
  db: Kysely<Tables>,
  page: SelectQueryBuilder<Tables, "reports", Tables["reports"]>,
): Promise<EntryRow[]> {
  return await db
    .selectFrom(page.as("reports"))
    .innerJoin("agencies", "agencies.id", "reports.agency_id")
    .select(columns)
    .orderBy("reports.year", "desc")
    .orderBy("reports.agency_key")
    .execute()
}

export function toEntry(row: EntryRow): ReportEntry {
  return {
    id: row.id,
    agency: { id: row.agency_id, name: row.agency_name, region: row.region },
    year: row.year,
    title: row.title,
    verdict: row.verdict as Verdict,
    findings: { error: row.errors, warning: row.warnings, notice: row.notices },
    revision: row.revision,
    publishedAt: row.published_at,
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason },
    demo: row.demo === 1,
  }
}
