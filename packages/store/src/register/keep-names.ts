import type { Transaction } from "kysely"
import { agencyKey, searchKey } from "../names.ts"
import { searchColumn } from "../search/search-column.ts"
import type { Tables } from "../tables.ts"
import { initialsOf } from "./initials.ts"
import { keepGrams } from "./keep-grams.ts"
import { foldedKey } from "./look-alikes.ts"
import type { AgencyName } from "./register.ts"

/** Keeps a name of an agency; where it is there already, with these days. */
export async function keepName(db: Transaction<Tables>, id: string, { name, from, until }: AgencyName): Promise<void> {
  const key = agencyKey(name)
  const days = { name, from_day: from, until_day: until }
  await db
    .insertInto("agency_names")
    .values({ agency_id: id, key, folded: foldedKey(key), initials: initialsOf(name), ...days })
    .onConflict((conflict) => conflict.columns(["agency_id", "key"]).doUpdateSet(days))
    .execute()
}

const mostAtOnce = 500

/** The names of agencies in the form that a text filter is matched against, by the ids of the agencies. */
export async function searchNamesOf(db: Transaction<Tables>, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let at = 0; at < ids.length; at += mostAtOnce) {
    const names = await db
      .selectFrom("agency_names")
      .select(["agency_id", "name"])
      .where("agency_id", "in", ids.slice(at, at + mostAtOnce))
      .orderBy("agency_id")
      .orderBy("key")
      .execute()
    for (const { agency_id, name } of names) {
      const before = found.get(agency_id)
      found.set(agency_id, before === undefined ? searchKey(name) : `${before}\n${searchKey(name)}`)
    }
  }
  return found
}

/** The names of an agency in that form. */
export async function searchNames(db: Transaction<Tables>, id: string): Promise<string> {
  return (await searchNamesOf(db, [id])).get(id) ?? ""
}

/** Brings what is derived from the names of an agency in line with them. */
export async function refreshNames(
  db: Transaction<Tables>,
  { id, key, province }: { readonly id: string; readonly key: string; readonly province: string },
): Promise<void> {
  await keepGrams(db, { id, province })
  const names = await searchNames(db, id)
  const reports = await db
    .selectFrom("reports")
    .select(["id", "title"])
    .where("province", "=", province)
    .where("agency_id", "=", id)
    .execute()
  for (const { title, ...report } of reports) {
    const search = searchColumn({ names, titleKey: searchKey(title ?? ""), agencyKey: key, title })
    await db
      .updateTable("reports")
      .set({ agency_key: key, search })
      .where("province", "=", province)
      .where("id", "=", report.id)
      .execute()
  }
}
