import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { appendEntry } from "../journal/append-entry.ts"
import type { Tables } from "../tables.ts"
import { findRow } from "./find-agency.ts"
import { invalidAgency } from "./invalid-agency.ts"
import type { ByWhom, Succession } from "./register.ts"
import { settleDay } from "./settle-entry.ts"

export interface Reform extends Omit<Succession, "from" | "to"> {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** A name cannot end before it began. Throws `agency-invalid`. */
async function demandBegun(db: Transaction<Tables>, ended: readonly string[], day: string): Promise<void> {
  if (ended.length === 0) return
  const later = await db
    .selectFrom("agency_names")
    .select("from_day")
    .where("agency_id", "in", ended)
    .where("until_day", "is", null)
    .where("from_day", ">=", day)
    .limit(1)
    .executeTakeFirst()
  if (later) throw invalidAgency("/day", day)
}

/** Writes down that agencies became others. Those that were merged away have their names until the day before. */
export async function succeed(db: Transaction<Tables>, reform: Reform, by: ByWhom): Promise<void> {
  const day = settleDay(reform.day, "/day")
  const until = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  if (reform.from.length === 0) throw invalidAgency("/from", null)
  if (reform.to.length === 0) throw invalidAgency("/to", null)
  if (reform.kind !== "merged" && reform.kind !== "split") throw invalidAgency("/kind", reform.kind)
  const found = new Map<string, { readonly province: string }>()
  for (const id of [...reform.from, ...reform.to]) {
    const row = await findRow(db, id)
    if (!row) throw new Failure("not-found")
    found.set(id, row)
  }
  const pairs = reform.from
    .flatMap((from) => reform.to.map((to) => ({ from, to })))
    .filter(({ from, to }) => from !== to)
  if (pairs.length === 0) throw invalidAgency("/to", reform.to.join(", "))
  const ended = reform.kind === "merged" ? reform.from.filter((id) => !reform.to.includes(id)) : []
  await demandBegun(db, ended, day)
  for (const { from, to } of pairs) {
    const row = { from_id: from, to_id: to, kind: reform.kind, day }
    await db
      .insertInto("agency_successions")
      .values(row)
      .onConflict((conflict) => conflict.columns(["from_id", "to_id"]).doUpdateSet({ kind: reform.kind, day }))
      .execute()
    const chain = found.get(from)?.province ?? ""
    const act = { chain, at: by.at, actor: by.actor ?? null, act: "agencies-merged" as const }
    await appendEntry(db, { ...act, subject: from, detail: { kind: reform.kind, to, day } })
  }
  if (ended.length === 0) return
  await db
    .updateTable("agency_names")
    .set({ until_day: until })
    .where("agency_id", "in", ended)
    .where("until_day", "is", null)
    .execute()
}
