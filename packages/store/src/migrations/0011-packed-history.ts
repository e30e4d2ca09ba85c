import type { Check, Reading, Report } from "@gouji/core"
import { sql, type Transaction } from "kysely"
import { columnValues } from "../figures/column-values.ts"
import { formsText } from "../figures/forms-text.ts"
import { measures } from "../figures/measures.ts"
import { insertRows } from "../insert-rows.ts"
import { type NewEntry, placeEntry } from "../journal/append-entry.ts"
import { keepDictionaries } from "../packing/packing.ts"
import { unknownProvince as province } from "../province.ts"
import { toRevisionRow } from "../revisions.ts"
import type { Tables } from "../tables.ts"
import type { Migration } from "./migration.ts"

/** A revision as `0004` kept it, with what is needed of its report. */
interface OldRevision {
  report_id: string
  number: number
  hash: string
  previous_hash: string | null
  published_at: string
  reason: string | null
  source_sha256: string
  source_name: string
  source_size: number
  media_type: string
  reader: string
  report_digest: string
  report: string
  cells: string
  places: string
  warnings: string
  check_result: string
  agency_id: string
  agency: string
  year: number
  newest: number
}

function readOld(old: OldRevision) {
  const source = { name: old.source_name, mediaType: old.media_type, sha256: old.source_sha256 }
  const report: Report = { ...(JSON.parse(old.report) as Report), cells: JSON.parse(old.cells) as Report["cells"] }
  const places = JSON.parse(old.places) as Reading["places"]
  const warnings = JSON.parse(old.warnings) as Reading["warnings"]
  return {
    reportId: old.report_id,
    number: old.number,
    hash: old.hash,
    previousHash: old.previous_hash,
    publishedAt: old.published_at,
    publishedBy: null,
    reason: old.reason,
    source: { ...source, size: old.source_size },
    reading: { report, places, warnings, source, reader: old.reader },
    check: JSON.parse(old.check_result) as Check,
  }
}

/** As the steps before this made the tables: later ones keep hashes otherwise. */
async function insertOld(db: Transaction<Tables>, table: "revisions" | "journal", row: object): Promise<void> {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(db)
}

async function appendOld(db: Transaction<Tables>, entry: NewEntry): Promise<void> {
  const { rows } = await sql<{ number: number; hash: string }>`
    select number, hash from journal where chain = ${entry.chain} order by number desc limit 1`.execute(db)
  const { previousHash, detail, ...rest } = placeEntry(rows[0], entry)
  await insertOld(db, "journal", { ...rest, previous_hash: previousHash, detail: JSON.stringify(detail) })
}

async function moveRevisions(db: Transaction<Tables>, reportId: string): Promise<void> {
  const { rows } = await sql<OldRevision>`
    select v.*, r.agency_id, a.name as agency, r.year, r.revision as newest
    from revisions_v1 v join reports_v1 r on r.id = v.report_id join agencies a on a.id = r.agency_id
    where v.report_id = ${reportId} order by v.number`.execute(db)
  for (const old of rows) {
    const revision = readOld(old)
    const { number, hash, publishedAt, reading } = revision
    const { row, record } = toRevisionRow({ province, agency: old.agency }, revision, old.report_digest)
    const { hash: _, previous_hash: __, source_sha256: ___, report_digest: ____, ...rest } = row
    const { hash: own, previousHash: previous_hash, source } = revision
    await insertOld(db, "revisions", {
      ...rest,
      ...{ hash: own, previous_hash, source_sha256: source.sha256, report_digest: old.report_digest },
    })
    await appendOld(db, {
      chain: province,
      at: publishedAt,
      actor: null,
      act: number === 1 ? "published" : "corrected",
      subject: reportId,
      detail: { revision: number, hash, record },
    })
    if (number !== old.newest) continue
    const owner = { year: old.year, province, agency_id: old.agency_id, report_id: reportId }
    // As `0009` made the table: a later step keeps zeros otherwise.
    const forms = formsText(reading.report.forms)
    const columns = [...Object.keys(owner), "forms", ...measures.slice(0, 226).map(({ column }) => column)]
    const rows = [[...Object.values(owner), forms, ...columnValues(reading.report.cells).slice(0, 226)]]
    await insertRows(db, { table: "figures", columns: columns as (keyof Tables["figures"] & string)[], rows })
  }
}

/** Moves what an archive held before `0008` to where it is kept now. Hashes stay: nothing that they cover changes. */
export const packedHistory: Migration = {
  id: "0011-packed-history",
  up: async (db) => {
    await keepDictionaries(db)
    await sql`
      insert into reports (province, id, agency_id, agency_key, year, title, search, state, verdict, errors, warnings,
        notices, revision, published_at, demo)
      select ${province}, id, agency_id, agency_key, year, title, search, 'published', verdict, errors, warnings,
        notices, revision, published_at, demo from reports_v1`.execute(db)
    await sql`insert into sources (province, sha256, bytes) select ${province}, sha256, bytes from sources_v1`.execute(
      db,
    )
    const { rows } = await sql<{ id: string }>`select id from reports_v1 order by published_at, id`.execute(db)
    for (const { id } of rows) await moveRevisions(db, id)
    for (const table of ["revisions_v1", "reports_v1", "sources_v1"]) {
      await sql`drop table ${sql.table(table)}`.execute(db)
    }
  },
}
