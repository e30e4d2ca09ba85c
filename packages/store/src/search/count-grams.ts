import { type Kysely, sql } from "kysely"
import { gramIs } from "../register/grams.ts"
import type { Tables } from "../tables.ts"

/** How many lines there are of a pair of signs, or of one sign, counted no further than `most`. */
export async function countGram(
  db: Kysely<Tables>,
  provinces: readonly string[],
  gram: string,
  most: number,
): Promise<number> {
  const lines = db
    .selectFrom("agency_grams")
    .select(sql<number>`1`.as("line"))
    .where("province", "in", provinces)
    .where(gramIs(gram))
    .limit(most)
  const { lines: counted } = await db
    .selectFrom(lines.as("found"))
    .select((eb) => eb.fn.countAll<number | string>().as("lines"))
    .executeTakeFirstOrThrow()
  return Number(counted)
}
