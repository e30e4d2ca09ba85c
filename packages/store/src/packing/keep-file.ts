import type { Transaction } from "kysely"
import { keptHash } from "../kept-hash.ts"
import type { Tables } from "../tables.ts"
import { packFile } from "./packed-file.ts"

/** Keeps a file of a province under its hash, packed, and once. */
export async function keepFile(
  db: Transaction<Tables>,
  province: string,
  file: { readonly sha256: string; readonly bytes: Uint8Array },
): Promise<void> {
  await db
    .insertInto("sources")
    .values({ province, sha256: keptHash(file.sha256), ...packFile(file.bytes) })
    .onConflict((conflict) => conflict.columns(["province", "sha256"]).doNothing())
    .execute()
}
