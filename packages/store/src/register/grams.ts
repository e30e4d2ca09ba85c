import type { Kysely } from "kysely"
import { searchKey } from "../names.ts"
import type { Tables } from "../tables.ts"

/** The pairs of signs in a text, each once. */
export function gramsOf(text: string): string[] {
  const signs = [...searchKey(text)]
  return [...new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))]
}

/** What a word of a filter is looked for by: its pairs of signs, or its only sign. */
export function gramsToFind(term: string): string[] {
  return [...term].length === 1 ? [term] : gramsOf(term)
}

/** Keeps the signs and pairs of signs of all names of an agency in the place of those before. */
export async function keepGrams(db: Kysely<Tables>, province: string, id: string): Promise<void> {
  const names = await db.selectFrom("agency_names").select("name").where("agency_id", "=", id).execute()
  const wanted = new Set(names.flatMap(({ name }) => [...gramsOf(name), ...searchKey(name)]))
  await db.deleteFrom("agency_grams").where("agency_id", "=", id).execute()
  const rows = [...wanted].map((gram) => ({ province, gram, agency_id: id }))
  if (rows.length > 0) await db.insertInto("agency_grams").values(rows).execute()
}
