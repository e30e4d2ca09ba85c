import { type Check, Failure, type Reading } from "@gouji/core"
import type { Kysely, Selectable } from "kysely"
import { keptHash } from "../kept-hash.ts"
import { pack, unpack } from "../packing/packing.ts"
import type { Tables } from "../tables.ts"
import type { Draft, DraftKind, DraftState, FullDraft } from "./draft.ts"

/** A line of the table `drafts`. The columns from `verdict` on are empty for a withdrawal. */
export interface DraftRow {
  province: string
  id: string
  kind: DraftKind
  agency_id: string
  year: number
  state: DraftState
  version: number
  changed_at: string
  made_by: string
  submitted_by: string | null
  /** The lasting id of who submitted it. */
  submitted_person: string | null
  decided_by: string | null
  note: string | null
  reason: string | null
  publish_at: string | null
  report_id: string | null
  revision: number | null
  verdict: string | null
  ruleset: string | null
  source_sha256: Uint8Array | null
  source_name: string | null
  media_type: string | null
  dictionary: string | null
  record: Uint8Array | null
}

type Row = Selectable<Tables["drafts"]> & { readonly agency_name: string; readonly division: string | null }

/** Drafts with their agencies, to be filtered and ordered. */
export function selectDrafts(db: Kysely<Tables>) {
  return db
    .selectFrom("drafts")
    .innerJoin("agencies", "agencies.id", "drafts.agency_id")
    .selectAll("drafts")
    .select(["agencies.name as agency_name", "agencies.division"])
}

/** Throws `not-found`. */
export async function draftRow(db: Kysely<Tables>, id: string): Promise<Row> {
  const row = await selectDrafts(db).where("drafts.id", "=", id).executeTakeFirst()
  if (!row) throw new Failure("not-found")
  return row
}

export function toDraft(row: Row): Draft {
  const isDone = row.report_id !== null && row.revision !== null && row.state === "published"
  return {
    id: row.id,
    kind: row.kind,
    agency: { id: row.agency_id, name: row.agency_name, division: row.division },
    year: row.year,
    state: row.state,
    version: row.version,
    changedAt: row.changed_at,
    madeBy: row.made_by,
    submittedBy: row.submitted_by,
    decidedBy: row.decided_by,
    note: row.note,
    reason: row.reason,
    publishAt: row.publish_at,
    verdict: row.verdict as Draft["verdict"],
    ruleset: row.ruleset,
    published: isDone ? { report: row.report_id ?? "", revision: row.revision ?? 0 } : null,
  }
}

/** What is packed of a draft of a report. */
export function packContent(reading: Reading, check: Check) {
  const { dictionary, bytes } = pack(JSON.stringify({ reading, check }))
  return {
    verdict: check.verdict,
    ruleset: check.ruleset,
    source_sha256: keptHash(reading.source.sha256),
    source_name: reading.source.name,
    media_type: reading.source.mediaType,
    dictionary,
    record: bytes,
  }
}

export async function unpackContent(db: Kysely<Tables>, row: Row): Promise<{ reading: Reading; check: Check } | null> {
  const { dictionary, record } = row
  if (dictionary === null || record === null) return null
  return JSON.parse(await unpack(db, { dictionary, bytes: record })) as { reading: Reading; check: Check }
}

export async function toFullDraft(db: Kysely<Tables>, row: Row): Promise<FullDraft> {
  const content = await unpackContent(db, row)
  return { ...toDraft(row), reading: content?.reading ?? null, check: content?.check ?? null }
}
