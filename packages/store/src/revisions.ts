import type { Check, Reading } from "@gouji/core"
import type { Kysely, Selectable } from "kysely"
import type { FullRevision, Published, Revision } from "./archive.ts"
import { aroundCells } from "./around-cells.ts"
import { digest } from "./canonical-digest.ts"
import { selectEntries, toEntry } from "./entries.ts"
import { hashText, keptHash } from "./kept-hash.ts"
import { unpackFile } from "./packing/packed-file.ts"
import { type Packed, pack, unpack } from "./packing/packing.ts"
import type { Tables } from "./tables.ts"
import { utf8InPassing } from "./utf8-in-passing.ts"

type RevisionRow = Selectable<Tables["revisions"]>

/** What is packed of a revision, as JSON: all that is not told by the other columns. */
export interface RevisionRecord {
  readonly reading: Omit<Reading, "source">
  readonly check: Check
  /** The agency's name that the hash covers; it may be called otherwise since. Not in the first archives. */
  readonly agency?: string
}

/**
 * SHA-256 (hex) of what a revision holds and its own hash does not cover, the check and the reason among it: the
 * journal keeps it, so that they cannot be changed either.
 */
export function recordDigest(record: string, reason: string | null): string {
  return digest(`${reason ?? ""}\0${record}`)
}

/** A record, in parts, as it is kept, with its digest. Both are of the same bytes, which are made once. */
export function packedRecord(
  record: readonly string[],
  reason: string | null,
): { record: Packed; recordDigest: string } {
  const bytes = utf8InPassing([`${reason ?? ""}\0`, ...record])
  return { record: pack(bytes.subarray(Buffer.byteLength(reason ?? "") + 1)), recordDigest: digest(bytes) }
}

const summary = [
  "report_id",
  "number",
  "hash",
  "previous_hash",
  "published_at",
  "published_by",
  "reason",
  "source_name",
  "media_type",
  "source_sha256",
  "source_size",
  "agency_name",
] as const

function toRevision(row: Pick<RevisionRow, (typeof summary)[number]>): Revision {
  return {
    reportId: row.report_id,
    number: row.number,
    agency: row.agency_name ?? "",
    hash: hashText(row.hash),
    previousHash: hashText(row.previous_hash),
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    reason: row.reason,
    source: {
      name: row.source_name,
      mediaType: row.media_type,
      sha256: hashText(row.source_sha256),
      size: row.source_size,
    },
  }
}

/** The reading and the check of a revision, as they were when it was published. */
export async function unpackRecord(
  db: Kysely<Tables>,
  row: Pick<RevisionRow, "dictionary" | "record">,
): Promise<RevisionRecord> {
  return JSON.parse(await unpack(db, { dictionary: row.dictionary, bytes: row.record })) as RevisionRecord
}

async function toFullRevision(db: Kysely<Tables>, row: RevisionRow): Promise<FullRevision> {
  const revision = toRevision(row)
  const { name, mediaType, sha256 } = revision.source
  const { reading, check } = await unpackRecord(db, row)
  const { report, places, warnings, reader, ...rest } = reading
  return {
    ...revision,
    reading: { report, places, warnings, source: { name, mediaType, sha256 }, reader, ...rest },
    check,
  }
}

/** What is packed of a revision but for the agency's name, as JSON in parts. */
export function contentOf({ reading, check }: { readonly reading: Reading; readonly check: Check }): readonly string[] {
  const { source: _, ...rest } = reading
  const { report } = rest
  const withoutCells = { ...rest, report: { ...report, cells: {} } }
  const json = JSON.stringify({ reading: withoutCells, check } satisfies RevisionRecord)
  return aroundCells(json, JSON.stringify(report.cells))
}

/** What is packed of a revision, of its `contentOf` and the agency's name that its hash covers. */
export function recordOf(content: readonly string[], agency: string): readonly string[] {
  const end = (content.at(-1) ?? "").slice(0, -1)
  return [...content.slice(0, -1), end, `,"agency":${JSON.stringify(agency)}}`]
}

/** A new revision as it is kept: its row, and the digest of its record for the journal. */
export function toRevisionRow(
  { province, agency }: { readonly province: string; readonly agency: string },
  revision: Omit<FullRevision, "agency">,
  reportDigest: string,
): { row: Omit<RevisionRow, "agency_name">; record: string } {
  const { record, recordDigest } = packedRecord(recordOf(contentOf(revision), agency), revision.reason)
  return { row: packedRow(province, revision, reportDigest, record), record: recordDigest }
}

/** The row of a revision whose record is packed already. */
export function packedRow(
  province: string,
  revision: Omit<Revision, "agency">,
  reportDigest: string,
  { dictionary, bytes }: Packed,
): Omit<RevisionRow, "agency_name"> {
  const { source } = revision
  return {
    province,
    report_id: revision.reportId,
    number: revision.number,
    hash: keptHash(revision.hash),
    previous_hash: keptHash(revision.previousHash),
    published_at: revision.publishedAt,
    published_by: revision.publishedBy,
    reason: revision.reason,
    source_sha256: keptHash(source.sha256),
    source_name: source.name,
    source_size: source.size,
    media_type: source.mediaType,
    report_digest: keptHash(reportDigest),
    dictionary,
    record: bytes,
  }
}

/** All revisions of a report, oldest first, without their figures. */
export async function listRevisions(db: Kysely<Tables>, reportId: string): Promise<Revision[]> {
  const rows = await db
    .selectFrom("revisions")
    .innerJoin("reports", (join) =>
      join.onRef("reports.province", "=", "revisions.province").onRef("reports.id", "=", "revisions.report_id"),
    )
    .select(summary.map((column) => `revisions.${column}` as const))
    .where("reports.id", "=", reportId)
    .orderBy("revisions.number")
    .execute()
  return rows.map(toRevision)
}

/** The province of a report, under which everything of it is kept. */
async function provinceOf(db: Kysely<Tables>, reportId: string): Promise<string | null> {
  const row = await db.selectFrom("reports").select("province").where("id", "=", reportId).executeTakeFirst()
  return row?.province ?? null
}

export async function findRevision(db: Kysely<Tables>, reportId: string, number: number): Promise<FullRevision | null> {
  const province = await provinceOf(db, reportId)
  if (province === null) return null
  const row = await db
    .selectFrom("revisions")
    .selectAll()
    .where("province", "=", province)
    .where("report_id", "=", reportId)
    .where("number", "=", number)
    .executeTakeFirst()
  return row ? await toFullRevision(db, row) : null
}

/** A report with its newest revision. Two reads need no transaction: the entry names a revision that never changes. */
export async function findPublished(db: Kysely<Tables>, reportId: string): Promise<Published | null> {
  const row = await selectEntries(db).where("reports.id", "=", reportId).executeTakeFirst()
  if (!row) return null
  const current = await findRevision(db, reportId, row.revision)
  return current ? { ...toEntry(row), current } : null
}

/** The bytes of a revision, or of the newest. */
export async function findSource(db: Kysely<Tables>, reportId: string, number: number | undefined) {
  const province = await provinceOf(db, reportId)
  if (province === null) return null
  const row = await db
    .selectFrom("revisions")
    .innerJoin("sources", (join) =>
      join.onRef("sources.province", "=", "revisions.province").onRef("sources.sha256", "=", "revisions.source_sha256"),
    )
    .select(["sources.bytes", "sources.dictionary", "sources.size", "sources.sha256"])
    .select(["revisions.source_name as name", "revisions.media_type as mediaType"])
    .where("revisions.province", "=", province)
    .where("revisions.report_id", "=", reportId)
    .$if(number !== undefined, (query) => query.where("revisions.number", "=", number ?? 0))
    .orderBy("revisions.number", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { name, mediaType, sha256 } = row
  return { bytes: await unpackFile(db, row), name, mediaType, sha256: hashText(sha256) }
}
