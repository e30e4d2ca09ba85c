import type { Kysely } from "kysely"
import { hashText } from "../kept-hash.ts"
import type { Tables } from "../tables.ts"

/** The last entry of a chain. */
export interface Head {
  readonly chain: string
  /** Its number: how many entries the chain has. */
  readonly number: number
  readonly hash: string
}

/** The heads of all chains, in the order of their names. Goes from chain to chain: the length of a journal costs nothing. */
export async function readHeads(db: Kysely<Tables>): Promise<Head[]> {
  const heads: Head[] = []
  for (let after = ""; ; ) {
    const first = await db
      .selectFrom("journal")
      .select("chain")
      .where("chain", ">", after)
      .orderBy("chain")
      .limit(1)
      .executeTakeFirst()
    if (!first) return heads
    after = first.chain
    const head = await db
      .selectFrom("journal")
      .select(["chain", "number", "hash"])
      .where("chain", "=", after)
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirstOrThrow()
    heads.push({ ...head, hash: hashText(head.hash) })
  }
}
