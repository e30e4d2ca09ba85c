import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"
import { agencyColumns, toAgency } from "./agency-columns.ts"
import type { AgencyDetails } from "./register.ts"

export async function findRow(db: Kysely<Tables>, id: string) {
  return await db.selectFrom("agencies").select(agencyColumns).where("id", "=", id).executeTakeFirst()
}

async function namesOf(db: Kysely<Tables>, id: string, presentKey: string) {
  const rows = await db
    .selectFrom("agency_names")
    .select(["name", "key", "from_day", "until_day"])
    .where("agency_id", "=", id)
    .execute()
  const since = (row: (typeof rows)[number]) => row.from_day ?? row.until_day ?? ""
  const isPresent = (row: (typeof rows)[number]) => presentKey.split(" ")[0] === row.key
  return rows
    .toSorted((a, b) => Number(isPresent(a)) - Number(isPresent(b)) || (since(a) < since(b) ? -1 : 1))
    .map((row) => ({ name: row.name, from: row.from_day, until: row.until_day }))
}

/** An agency with its names, what became of it, and its published reports. */
export async function findAgency(db: Kysely<Tables>, id: string): Promise<AgencyDetails | null> {
  const row = await findRow(db, id)
  if (!row) return null
  const successions = await db
    .selectFrom("agency_successions")
    .select(["from_id as from", "to_id as to", "kind", "day"])
    .where(({ eb, or }) => or([eb("from_id", "=", id), eb("to_id", "=", id)]))
    .orderBy("day")
    .orderBy("from_id")
    .orderBy("to_id")
    .execute()
  const reports = await db
    .selectFrom("reports")
    .select(["id", "year", "revision"])
    .where("province", "=", row.province)
    .where("agency_id", "=", id)
    .where("state", "=", "published")
    .orderBy("year", "desc")
    .execute()
  return { ...toAgency(row), names: await namesOf(db, id, row.key), successions, reports }
}
