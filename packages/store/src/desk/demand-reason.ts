import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import type { Tables } from "../tables.ts"
import type { DraftRow } from "./rows.ts"

type Owner = Pick<DraftRow, "province" | "agency_id" | "year" | "reason">

/** Throws `note-missing` for what would correct a published report and does not say why: the public reads it. */
export async function demandReason(
  db: Transaction<Tables>,
  { province, agency_id, year, reason }: Owner,
): Promise<void> {
  if (reason !== null) return
  const before = await db
    .selectFrom("reports")
    .select("id")
    .where("province", "=", province)
    .where("agency_id", "=", agency_id)
    .where("year", "=", year)
    .executeTakeFirst()
  if (before) throw new Failure("note-missing", { found: before.id })
}
