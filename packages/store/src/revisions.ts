import type { Check, Reading, Report } from "@gouji/core"
import type { Kysely, Selectable } from "kysely"
import type { FullRevision, Published, Revision } from "./archive.ts"
import { selectEntries, toEntry } from "./entries.ts"
import type { Tables } from "./tables.ts"

type RevisionRow = Selectable<Tables["revisions"]>

const summary = [
  "report_id",
  "number",
  "hash",
  "previous_hash",
  "published_at",
  "reason",
  "source_name",
  "media_type",
  "source_sha256",
  "source_size",
] as const

function toRevision(row: Pick<RevisionRow, (typeof summary)[number]>): Revision {
  return {
    reportId: row.report_id,
    number: row.number,
    hash: row.hash,
    previousHash: row.previous_hash,
    publishedAt: row.published_at,
    reason: row.reason,
    source: { name: row.source_name, mediaType: row.media_type, sha256: row.source_sha256, size: row.source_size },
  }
}

function toFullRevision(row: RevisionRow): FullRevision {
  const revision = toRevision(row)
  const { name, mediaType, sha256 } = revision.source
  // `cells` was left empty at its place in the report: filling it keeps the order of the keys.
  const report: Report = { ...(JSON.parse(row.report) as Report), cells: JSON.parse(row.cells) as Report["cells"] }
  const reading: Reading = {
    report,
    places: JSON.parse(row.places) as Reading["places"],
    warnings: JSON.parse(row.warnings) as Reading["warnings"],
    source: { name, mediaType, sha256 },
    reader: row.reader,
  }
  return { ...revision, reading, check: JSON.parse(row.check_result) as Check }
}

/** The columns of a new revision, the counterpart of reading it back. */
export function toRevisionRow(revision: FullRevision, reportDigest: string): RevisionRow {
  const { reading, check, source } = revision
  return {
    report_id: revision.reportId,
    number: revision.number,
    hash: revision.hash,
    previous_hash: revision.previousHash,
    published_at: revision.publishedAt,
    reason: revision.reason,
    source_sha256: source.sha256,
    source_name: source.name,
    source_size: source.size,
    media_type: source.mediaType,
    reader: reading.reader,
    report_digest: reportDigest,
    cells: JSON.stringify(reading.report.cells),
    report: JSON.stringify({ ...reading.report, cells: {} }),
    places: JSON.stringify(reading.places),
    warnings: JSON.stringify(reading.warnings),
    check_result: JSON.stringify(check),
  }
}

/** All revisions of a report, oldest first, without their figures. */
export async function listRevisions(db: Kysely<Tables>, reportId: string): Promise<Revision[]> {
  const rows = await db
    .selectFrom("revisions")
    .select(summary)
    .where("report_id", "=", reportId)
    .orderBy("number")
    .execute()
  return rows.map(toRevision)
}

export async function findRevision(db: Kysely<Tables>, reportId: string, number: number): Promise<FullRevision | null> {
  const query = db.selectFrom("revisions").selectAll().where("report_id", "=", reportId).where("number", "=", number)
  const row = await query.executeTakeFirst()
  return row ? toFullRevision(row) : null
}

/** A report with its newest revision. Two reads need no transaction: the entry names a revision that never changes. */
export async function findPublished(db: Kysely<Tables>, reportId: string): Promise<Published | null> {
  const row = await selectEntries(db).where("reports.id", "=", reportId).executeTakeFirst()
  if (!row) return null
  const current = await findRevision(db, reportId, row.revision)
  return current ? { ...toEntry(row), current } : null
}
