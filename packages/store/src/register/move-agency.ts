import type { Transaction } from "kysely"
import type { Tables } from "../tables.ts"

/**
 * Takes all that is kept of an agency under one province to another. Revisions follow their reports by their key. Source
 * files are copied: another report of the old province may hold the same file.
 */
export async function moveAgency(
  db: Transaction<Tables>,
  { id, from, to }: { readonly id: string; readonly from: string; readonly to: string },
): Promise<void> {
  if (from === to) return
  await db
    .insertInto("sources")
    .columns(["province", "sha256", "bytes"])
    .expression((eb) =>
      eb
        .selectFrom("sources")
        .select((select) => [select.val(to).as("province"), "sha256", "bytes"])
        .where("province", "=", from)
        .where(
          "sha256",
          "in",
          eb
            .selectFrom("revisions")
            .innerJoin("reports", (join) =>
              join.onRef("reports.province", "=", "revisions.province").onRef("reports.id", "=", "revisions.report_id"),
            )
            .select("revisions.source_sha256")
            .where("reports.province", "=", from)
            .where("reports.agency_id", "=", id),
        ),
    )
    .onConflict((conflict) => conflict.columns(["province", "sha256"]).doNothing())
    .execute()
  await db
    .insertInto("sources")
    .columns(["province", "sha256", "bytes"])
    .expression((eb) =>
      eb
        .selectFrom("sources")
        .select((select) => [select.val(to).as("province"), "sha256", "bytes"])
        .where("province", "=", from)
        .where(
          "sha256",
          "in",
          eb
            .selectFrom("drafts")
            .select("drafts.source_sha256")
            .where("drafts.province", "=", from)
            .where("drafts.agency_id", "=", id)
            .where("drafts.source_sha256", "is not", null)
            .$castTo<{ source_sha256: string }>(),
        ),
    )
    .onConflict((conflict) => conflict.columns(["province", "sha256"]).doNothing())
    .execute()
  for (const table of ["reports", "figures", "drafts"] as const) {
    await db.updateTable(table).set({ province: to }).where("province", "=", from).where("agency_id", "=", id).execute()
  }
  await db.updateTable("agency_grams").set({ province: to }).where("agency_id", "=", id).execute()
}
