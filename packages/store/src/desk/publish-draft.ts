import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { dropFigures } from "../figures/keep-figures.ts"
import { appendEntry } from "../journal/append-entry.ts"
import { hashText } from "../kept-hash.ts"
import { unpackFile } from "../packing/packed-file.ts"
import { keepRevision } from "../publish.ts"
import type { Tables } from "../tables.ts"
import { admitContent } from "./keep-drafts.ts"
import { type DraftRow, type draftRow, unpackContent } from "./rows.ts"

type Row = Awaited<ReturnType<typeof draftRow>>

async function sourceOf(db: Transaction<Tables>, { province, source_sha256 }: Row): Promise<Uint8Array> {
  const row = await db
    .selectFrom("sources")
    .select(["dictionary", "size", "bytes"])
    .where("province", "=", province)
    .where("sha256", "=", source_sha256 ?? new Uint8Array())
    .executeTakeFirst()
  if (!row) throw new Failure("internal", { found: `source ${hashText(source_sha256)}` })
  return unpackFile(db, row)
}

/** Withdrawn is a state: revisions and files stay, sums and rankings go on without its figures. */
async function withdraw(db: Transaction<Tables>, row: Row, at: string): Promise<void> {
  const { province, report_id: id, agency_id, year, reason, decided_by, revision } = row
  const set = { state: "withdrawn", withdrawn_at: at, withdrawn_reason: reason } as const
  const done = await db
    .updateTable("reports")
    .set(set)
    .where("province", "=", province)
    .where("id", "=", id ?? "")
    .where("state", "=", "published")
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Failure("step-not-allowed", { found: "withdrawn" })
  await dropFigures(db, { province, agency_id, year })
  const subject = id ?? ""
  await appendEntry(db, { chain: province, at, actor: decided_by, act: "withdrawn", subject, detail: { revision } })
}

/** Does what was approved, in the approver's name. */
export async function publishDraft(db: Transaction<Tables>, row: Row, at: string): Promise<Partial<DraftRow>> {
  if (row.kind === "withdrawal") {
    await withdraw(db, row, at)
    return { state: "published" }
  }
  const content = await unpackContent(db, row)
  if (content === null) throw new Failure("internal")
  const whole = { ...content, source: await sourceOf(db, row), reason: row.reason }
  const admitted = admitContent({ id: row.agency_id, name: row.agency_name }, row.year, whole, {
    by: row.decided_by ?? "",
    at,
  })
  const published = await keepRevision(db, admitted)
  return { state: "published", report_id: published.id, revision: published.revision }
}
