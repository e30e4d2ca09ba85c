import { distance } from "fastest-levenshtein"
import type { Kysely } from "kysely"
import { unknownProvince } from "../province.ts"
import { countGram } from "../search/count-grams.ts"
import type { Tables } from "../tables.ts"
import { gramsOf } from "./grams.ts"

/** All that a division may begin with, in GB/T 2260 or not (66, as the Xinjiang corps has it): the index begins with it. */
export const allProvinces = () => [unknownProvince, ...Array.from({ length: 90 }, (_, at) => String(10 + at))]

/** Of a pair of signs that more agencies have than this, nobody looks at all of them. */
const common = 3000

/** How many agencies have each pair of signs, the fewest first; without those that are common. */
export async function countGrams(db: Kysely<Tables>, provinces: readonly string[], grams: readonly string[]) {
  const counts: { readonly gram: string; readonly count: number }[] = []
  for (const gram of grams) {
    const count = await countGram(db, provinces, gram, common)
    counts.push({ gram, count })
    if (count === 0) break
  }
  return counts.filter(({ count }) => count < common).toSorted((a, b) => a.count - b.count)
}

const mostOff = (key: string) => Math.max(1, Math.floor(key.length / 6))

/** Names that differ from a key by a few signs, among those that share its rarest pairs of signs. */
export async function nearNames(
  db: Kysely<Tables>,
  key: string,
  provinces: readonly string[],
): Promise<{ readonly agencyId: string; readonly name: string; readonly off: number }[]> {
  const grams = gramsOf(key)
  const rare: string[] = []
  for (const gram of grams) {
    const [counted] = await countGrams(db, provinces, [gram])
    if (counted && counted.count > 0) rare.push(gram)
  }
  if (rare.length === 0) return []
  const rows = await db
    .selectFrom("agency_grams")
    .innerJoin("agency_names", "agency_names.agency_id", "agency_grams.agency_id")
    .select(["agency_names.agency_id as agencyId", "agency_names.key", "agency_names.name"])
    .select((eb) => eb.fn.countAll<number | string>().as("shared"))
    .where("agency_grams.province", "in", provinces)
    .where("agency_grams.gram", "in", rare)
    .groupBy(["agency_names.agency_id", "agency_names.key", "agency_names.name"])
    .orderBy("shared", "desc")
    .orderBy("agency_names.key")
    .limit(200)
    .execute()
  return rows
    .map(({ agencyId, name, key: other }) => ({ agencyId, name, off: distance(key, other) }))
    .filter(({ off }) => off > 0 && off <= mostOff(key))
    .toSorted((a, b) => a.off - b.off)
}
