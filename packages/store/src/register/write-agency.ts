import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import { appendEntry } from "../journal/append-entry.ts"
import { agencyKey } from "../names.ts"
import { provinceOf } from "../province.ts"
import type { Tables } from "../tables.ts"
import { type AgencyColumns, toAgency } from "./agency-columns.ts"
import { findRow } from "./find-agency.ts"
import { invalidAgency } from "./invalid-agency.ts"
import { keepName, refreshNames } from "./keep-names.ts"
import { moveAgency } from "./move-agency.ts"
import type { ByWhom, RegisteredAgency } from "./register.ts"
import type { SettledEntry } from "./settle-entry.ts"

/** No agency has more above it. */
export const highestTree = 12

/** Throws `agency-exists` where a code, or a name in one division, is another agency's. */
async function refuseTwins(db: Transaction<Tables>, agency: Omit<AgencyColumns, "key">): Promise<void> {
  const { id, name, division, code } = agency
  const others = db.selectFrom("agencies").select(["agencies.id", "agencies.name"]).where("agencies.id", "<>", id)
  const sameCode = code === null ? undefined : await others.where("code", "=", code).executeTakeFirst()
  const sameName = await others
    .innerJoin("agency_names", "agency_names.agency_id", "agencies.id")
    .where("agency_names.key", "=", agencyKey(name))
    .where("agency_names.until_day", "is", null)
    .where("division", division === null ? "is" : "=", division)
    .executeTakeFirst()
  const twin = sameCode ?? sameName
  if (twin) throw new Failure("agency-exists", { found: twin.name, agency: twin.id })
}

/** Throws `agency-invalid` for a parent that is not there, or below the agency. */
async function demandParent(db: Transaction<Tables>, id: string, parentId: string | null): Promise<void> {
  let above = parentId
  for (let steps = 0; above !== null; steps += 1) {
    const row = await findRow(db, above)
    if (!row || above === id || steps > highestTree) throw invalidAgency("/parentId", parentId)
    above = row.parent_id
  }
}

/** The place of an agency in lists: its name, and its id where another has that name. */
async function listKey(db: Transaction<Tables>, id: string, name: string): Promise<string> {
  const key = agencyKey(name)
  const other = await db
    .selectFrom("agencies")
    .select("id")
    .where("key", "=", key)
    .where("id", "<>", id)
    .executeTakeFirst()
  return other ? `${key} ${id}` : key
}

/** The row of an agency that is entered, but for its place in lists. Throws `agency-invalid`. */
export function createdRow(id: string, entry: SettledEntry): Omit<AgencyColumns, "key"> {
  if (entry.name === undefined) throw invalidAgency("/name", null)
  const division = entry.division ?? null
  return {
    id,
    name: entry.name,
    region: entry.region ?? null,
    province: provinceOf(division),
    division,
    division_year: entry.divisionYear ?? null,
    code: entry.code ?? null,
    kind: entry.kind ?? null,
    parent_id: entry.parentId ?? null,
  }
}

/** Enters an agency that is not there yet. Throws before it writes anything. */
export async function createAgency(db: Transaction<Tables>, entry: SettledEntry, by: ByWhom): Promise<AgencyColumns> {
  const id = uuidv7({ msecs: Date.parse(by.at) })
  const row = createdRow(id, entry)
  await refuseTwins(db, row)
  await demandParent(db, id, row.parent_id)
  const full = { ...row, key: await listKey(db, id, row.name) }
  await db.insertInto("agencies").values(full).execute()
  for (const former of entry.formerNames) await keepName(db, id, former)
  await keepName(db, id, { name: row.name, from: entry.nameFrom ?? null, until: null })
  await refreshNames(db, full)
  const detail = { name: row.name, division: row.division, code: row.code }
  const act = { chain: row.province, at: by.at, actor: by.actor ?? null, act: "agency-created" as const }
  await appendEntry(db, { ...act, subject: id, detail })
  return full
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

async function keepChangedName(db: Transaction<Tables>, before: AgencyColumns, name: string, from: string | null) {
  const until = from === null ? null : dayBefore(from)
  await db
    .updateTable("agency_names")
    // Without a day, nobody knows when the change was: both names hold for a report of any year.
    .set({ until_day: until })
    .where("agency_id", "=", before.id)
    .where("key", "=", agencyKey(before.name))
    .execute()
  await keepName(db, before.id, { name, from, until: null })
}

/** The row of an agency that is changed, but for its place in lists. */
export function changedRow(before: AgencyColumns, entry: SettledEntry): Omit<AgencyColumns, "key"> {
  const pick = <T>(value: T | undefined, old: T) => (value === undefined ? old : value)
  const division = pick(entry.division, before.division)
  return {
    id: before.id,
    name: pick(entry.name, before.name),
    region: pick(entry.region, before.region),
    province: provinceOf(division),
    division,
    division_year: division === before.division ? before.division_year : pick(entry.divisionYear, null),
    code: pick(entry.code, before.code),
    kind: pick(entry.kind, before.kind),
    parent_id: pick(entry.parentId, before.parent_id),
  }
}

/** What differs, for the journal. */
export function differences(before: AgencyColumns, after: Omit<AgencyColumns, "key">): Record<string, string | null> {
  const fields = ["name", "region", "division", "code", "kind", "parent_id"] as const
  return Object.fromEntries(fields.flatMap((field) => (before[field] === after[field] ? [] : [[field, after[field]]])))
}

/** What of the former names is not kept yet. */
async function newFormerNames(db: Transaction<Tables>, id: string, { formerNames }: SettledEntry) {
  if (formerNames.length === 0) return []
  const known = await db.selectFrom("agency_names").selectAll().where("agency_id", "=", id).execute()
  return formerNames.filter(
    ({ name, from, until }) =>
      !known.some((row) => row.name === name && row.from_day === from && row.until_day === until),
  )
}

/** Changes an agency and all that hangs on what is changed; says whether there was anything to change. */
export async function changeAgency(
  db: Transaction<Tables>,
  id: string,
  entry: SettledEntry,
  by: ByWhom,
): Promise<{ readonly agency: RegisteredAgency; readonly changed: boolean }> {
  const before = await findRow(db, id)
  if (!before) throw new Failure("not-found")
  const row = changedRow(before, entry)
  const former = await newFormerNames(db, id, entry)
  const detail = differences(before, row)
  if (Object.keys(detail).length === 0 && former.length === 0) return { agency: toAgency(before), changed: false }
  await refuseTwins(db, row)
  await demandParent(db, id, row.parent_id)
  const after = { ...row, key: row.name === before.name ? before.key : await listKey(db, id, row.name) }
  const { id: _, ...set } = after
  await moveAgency(db, { id, from: before.province, to: after.province })
  await db.updateTable("agencies").set(set).where("id", "=", id).execute()
  if (row.name !== before.name) await keepChangedName(db, before, row.name, entry.nameFrom ?? null)
  for (const name of former) await keepName(db, id, name)
  await refreshNames(db, after)
  const { province, division, region, kind } = row
  await db
    .updateTable("figures")
    .set({ division, kind })
    .where("province", "=", province)
    .where("agency_id", "=", id)
    .execute()
  await db
    .updateTable("reports")
    .set({ division, region })
    .where("province", "=", province)
    .where("agency_id", "=", id)
    .execute()
  // Whoever follows the chain of either province learns of it.
  for (const chain of new Set([before.province, after.province])) {
    const act = { chain, at: by.at, actor: by.actor ?? null, act: "agency-changed" as const }
    await appendEntry(db, { ...act, subject: id, detail: { ...detail, formerNames: former.length } })
  }
  return { agency: toAgency(after), changed: true }
}
