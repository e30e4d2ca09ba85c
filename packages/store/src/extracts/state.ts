import type { Kysely } from "kysely"
import { canonicalDigest } from "../canonical-digest.ts"
import { hashText } from "../kept-hash.ts"
import type { Tables } from "../tables.ts"

/** See `Extracts.state`: the newest entry of every chain of the journal, found without reading the entries between. */
export async function archiveState(db: Kysely<Tables>): Promise<string> {
  const heads: string[] = []
  let chain: string | null = ""
  while (chain !== null) {
    const next: { chain: string; hash: Uint8Array } | undefined = await db
      .selectFrom("journal")
      .select(["chain", "hash"])
      .where("chain", "=", ({ selectFrom }) =>
        selectFrom("journal")
          .select((eb) => eb.fn.min("chain").as("chain"))
          .where("chain", ">", chain),
      )
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst()
    if (next) heads.push(`${next.chain} ${hashText(next.hash)}`)
    chain = next?.chain ?? null
  }
  return canonicalDigest(heads)
}
