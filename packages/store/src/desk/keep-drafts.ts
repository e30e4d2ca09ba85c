import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import { type Admitted, admit } from "../admit.ts"
import { appendEntry } from "../journal/append-entry.ts"
import type { Act } from "../journal/entry.ts"
import { hashText } from "../kept-hash.ts"
import { keepFile } from "../packing/keep-file.ts"
import type { Tables } from "../tables.ts"
import type { DraftContent, FullDraft, Step } from "./draft.ts"
import { type DraftRow, draftRow, packContent, toFullDraft } from "./rows.ts"

type By = Omit<Step, "version">

const newId = (at: string) => uuidv7({ msecs: Date.parse(at) })

interface Owner {
  readonly id: string
  readonly name: string
}

/** Throws `report-invalid` for what could not be published. */
export function admitContent(agency: Owner, year: number, content: DraftContent, { by, at }: By): Admitted {
  const { id: agencyId, name: agencyName } = agency
  const { reading, check, source, reason = null } = content
  return admit({ reading, check, source, agencyId, agencyName, year, reason, actor: by, publishedAt: at })
}

/** Writes down what was done to a draft. */
export async function note(
  db: Transaction<Tables>,
  row: Pick<DraftRow, "province" | "id" | "version">,
  act: Act,
  { by, at }: By,
  detail: Readonly<Record<string, string | number | null>> = {},
): Promise<void> {
  const { province: chain, id: subject, version } = row
  await appendEntry(db, { chain, at, actor: by, act, subject, detail: { version, ...detail } })
}

async function agencyById(db: Transaction<Tables>, id: string) {
  const columns = ["id", "name", "province"] as const
  const row = await db.selectFrom("agencies").select(columns).where("id", "=", id).executeTakeFirst()
  if (!row) throw new Failure("agency-unknown", { found: id })
  return row
}

/** Keeps the file for a draft as for what is published. */
const keepSource = (db: Transaction<Tables>, province: string, { reading, source }: Admitted): Promise<void> =>
  keepFile(db, province, { sha256: reading.source.sha256, bytes: source })

const empty = {
  state: "draft",
  submitted_by: null,
  submitted_person: null,
  decided_by: null,
  note: null,
  publish_at: null,
} as const satisfies Partial<DraftRow>

async function insertDraft(db: Transaction<Tables>, row: DraftRow, act: Act, by: By): Promise<FullDraft> {
  await db.insertInto("drafts").values(row).execute()
  await note(db, row, act, by, row.source_sha256 === null ? {} : { source: hashText(row.source_sha256) })
  return toFullDraft(db, await draftRow(db, row.id))
}

/** See `Desk.create`. */
export async function createDraft(
  db: Transaction<Tables>,
  agencyId: string,
  year: number,
  content: DraftContent,
  by: By,
): Promise<FullDraft> {
  const { name, province } = await agencyById(db, agencyId)
  const admitted = admitContent({ id: agencyId, name }, year, content, by)
  await keepSource(db, province, admitted)
  const made = { version: 1, made_by: by.by, changed_at: admitted.publishedAt, report_id: null, revision: null }
  const owner = { province, id: newId(admitted.publishedAt), kind: "report" as const, agency_id: agencyId, year }
  const packed = packContent(admitted.reading, admitted.check)
  return insertDraft(db, { ...owner, ...empty, ...made, ...packed, reason: admitted.reason }, "draft-made", by)
}

const nothing = {
  verdict: null,
  ruleset: null,
  source_sha256: null,
  source_name: null,
  media_type: null,
  dictionary: null,
  record: null,
} as const

/** See `Desk.createWithdrawal`. */
export async function createWithdrawal(
  db: Transaction<Tables>,
  reportId: string,
  reason: string,
  by: By,
): Promise<FullDraft> {
  const report = await db
    .selectFrom("reports")
    .select(["province", "agency_id", "year", "revision", "state"])
    .where("id", "=", reportId)
    .executeTakeFirst()
  if (report?.state !== "published") throw new Failure("not-found")
  const { province, agency_id, year, revision } = report
  const owner = { province, id: newId(by.at), kind: "withdrawal" as const, agency_id, year }
  const made = { version: 1, made_by: by.by, changed_at: by.at, report_id: reportId, revision }
  return insertDraft(db, { ...owner, ...empty, ...made, ...nothing, reason }, "withdrawal-asked", by)
}

/** See `Desk.revise`. */
export async function reviseDraft(
  db: Transaction<Tables>,
  row: Awaited<ReturnType<typeof draftRow>>,
  content: DraftContent,
  step: Step,
): Promise<Partial<DraftRow>> {
  if (row.kind !== "report") throw new Failure("step-not-allowed", { found: row.kind })
  const admitted = admitContent({ id: row.agency_id, name: row.agency_name }, row.year, content, step)
  await keepSource(db, row.province, admitted)
  // The note of who returned it stays in sight until it is handed in again.
  const { note: _, ...blank } = empty
  const reason = content.reason === undefined ? row.reason : admitted.reason
  return { ...blank, ...packContent(admitted.reading, admitted.check), reason }
}
