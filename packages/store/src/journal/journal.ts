import type { Kysely } from "kysely"
import type { Attempt, Engine } from "../engine.ts"
import type { Tables } from "../tables.ts"
import type { Verification, VerifyOptions } from "../verify/verification.ts"
import { verifyArchive } from "../verify/verify-archive.ts"
import { type Checkpoint, signCheckpoint } from "./checkpoint.ts"
import { type Head, readHeads } from "./heads.ts"
import { type EntryFilter, type EntryPage, readEntries } from "./read-entries.ts"
import type { SigningKey } from "./signing-key.ts"

/** The journal of an archive, for reading: entries are written by the acts themselves. */
export interface Journal {
  /** Chain by chain, each from its beginning; at most 1000 a page. Throws `bad-cursor` and `bad-request`. */
  entries(filter: EntryFilter, page: { readonly limit: number; readonly cursor?: string }): Promise<EntryPage>
  /** The last entry of every chain, at one instant. */
  heads(): Promise<readonly Head[]>
  /** Signs what the heads are now. Writes nothing. */
  checkpoint(at: string, key: SigningKey): Promise<Checkpoint>
  /** Proves the whole archive, as it was when the proof began; writers go on meanwhile. */
  verify(options?: VerifyOptions): Promise<Verification>
}

export function createJournal(db: Kysely<Tables>, attempt: Attempt, engine: Engine): Journal {
  const heads = () => attempt(() => engine.snapshot(readHeads))
  return {
    entries: (filter, page) => attempt(() => readEntries(db, filter, page)),
    heads,
    checkpoint: async (at, key) => signCheckpoint(await heads(), at, key),
    verify: (options = {}) => attempt(() => engine.snapshot((snapshot) => verifyArchive(snapshot, options))),
  }
}
