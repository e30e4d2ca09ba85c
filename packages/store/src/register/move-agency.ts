import { type RawBuilder, sql, type Transaction } from "kysely"
import { addCounts, countReports } from "../report-counts.ts"
import type { Tables } from "../tables.ts"
import { dropGrams, keepGrams } from "./keep-grams.ts"

/** Copies files of one province to another: what else the old province has may hold the same file. */
async function copySources(
  db: Transaction<Tables>,
  { from, to }: { readonly from: string; readonly to: string },
  files: RawBuilder<unknown>,
): Promise<void> {
  await db
    .insertInto("sources")
    .columns(["province", "sha256", "dictionary", "size", "bytes"])
    .expression((eb) =>
      eb
        .selectFrom("sources")
        .select((select) => [select.val(to).as("province"), "sha256", "dictionary", "size", "bytes"])
        .where("province", "=", from)
        .where(sql<boolean>`sha256 in (${files})`),
    )
    .onConflict((conflict) => conflict.columns(["province", "sha256"]).doNothing())
    .execute()
}

/** Takes all that is kept of an agency under one province to another. Revisions follow their reports by their key. */
export async function moveAgency(
  db: Transaction<Tables>,
  { id, from, to }: { readonly id: string; readonly from: string; readonly to: string },
): Promise<void> {
  if (from === to) return
  const published = sql`select revisions.source_sha256 from revisions
    join reports on reports.province = revisions.province and reports.id = revisions.report_id
    where reports.province = ${from} and reports.agency_id = ${id}`
  const drafted = sql`select source_sha256 from drafts
    where province = ${from} and agency_id = ${id} and source_sha256 is not null`
  for (const files of [published, drafted]) await copySources(db, { from, to }, files)
  await dropGrams(db, { id, province: from })
  const reports = await db
    .selectFrom("reports")
    .select(["province", "year", "demo"])
    .where("province", "=", from)
    .where("agency_id", "=", id)
    .execute()
  const moved = countReports(reports)
  await addCounts(db, [
    ...moved.map((count) => ({ ...count, reports: -count.reports })),
    ...moved.map((count) => ({ ...count, province: to })),
  ])
  for (const table of ["reports", "figures", "drafts"] as const) {
    await db.updateTable(table).set({ province: to }).where("province", "=", from).where("agency_id", "=", id).execute()
  }
  await keepGrams(db, { id, province: to })
}
