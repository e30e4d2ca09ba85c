import type { Transaction } from "kysely"
import { agencyKey, searchKey } from "../names.ts"
import type { Tables } from "../tables.ts"
import { keepGrams } from "./keep-grams.ts"
import { foldedKey } from "./look-alikes.ts"
import type { AgencyName } from "./register.ts"

/** Keeps a name of an agency; where it is there already, with these days. */
export async function keepName(db: Transaction<Tables>, id: string, { name, from, until }: AgencyName): Promise<void> {
  const key = agencyKey(name)
  const days = { name, from_day: from, until_day: until }
  await db
    .insertInto("agency_names")
    .values({ agency_id: id, key, folded: foldedKey(key), ...days })
    .onConflict((conflict) => conflict.columns(["agency_id", "key"]).doUpdateSet(days))
    .execute()
}

/** The names of an agency in the form that a text filter is matched against. */
export async function searchNames(db: Transaction<Tables>, id: string): Promise<string> {
  const names = await db.selectFrom("agency_names").select("name").where("agency_id", "=", id).orderBy("key").execute()
  return names.map(({ name }) => searchKey(name)).join("\n")
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
  for (const report of reports) {
    await db
      .updateTable("reports")
      .set({ agency_key: key, search: `${names}\n${searchKey(report.title ?? "")}` })
      .where("province", "=", province)
      .where("id", "=", report.id)
      .execute()
  }
}
