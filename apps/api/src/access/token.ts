import { createHash, randomBytes, timingSafeEqual } from "node:crypto"
import type { Archive } from "@gouji/store"

const key = "access-token-sha256"

const hashOf = (token: string) => createHash("sha256").update(token, "utf8").digest()

/**
 * The token that may publish: made where the archive has none yet, or where a new one is asked for. It is given back
 * this once, for the operator to see; what is kept is its hash.
 */
export async function makeToken(archive: Archive, options: { readonly anew: boolean }): Promise<string | null> {
  if (!options.anew && (await archive.setting(key)) !== null) return null
  const token = randomBytes(32).toString("base64url")
  await archive.setSetting(key, hashOf(token).toString("hex"))
  return token
}

/** Compares hashes in constant time: how much of a guess was right cannot be told from how long it took. */
export const tokenCheck = (archive: Archive) => async (token: string) => {
  const kept = await archive.setting(key)
  return kept !== null && timingSafeEqual(hashOf(token), Buffer.from(kept, "hex"))
}
