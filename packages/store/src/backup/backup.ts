import { Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import type { Attempt, Engine } from "../engine.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import type { Manifest } from "./manifest.ts"
import { type Restored, type RestoreOptions, restoreInto } from "./restore-into.ts"
import { type BackupProgress, writeBackup } from "./write-backup.ts"
import { refuseTaken, writeSafely } from "./write-safely.ts"

/** Everything that an archive holds in one file, for either engine. */
export interface Backup {
  /**
   * Writes the archive as it is at one instant, while writers go on. The file is there whole or not at all, and never
   * takes another's place. Throws `file-exists` and `file-unwritable`.
   */
  write(
    path: string,
    options: { readonly at: string; readonly onProgress?: (progress: BackupProgress) => void },
  ): Promise<Manifest>
  /**
   * Fills an empty archive from a file, whatever engine that came from, and proves it; one transaction. Throws
   * `archive-not-empty`, `archive-newer`, `backup-damaged` and `backup-broken`, and keeps nothing then.
   */
  restore(path: string, options: RestoreOptions): Promise<Restored>
}

export function createBackup(db: Kysely<Tables>, attempt: Attempt, engine: Engine): Backup {
  return {
    write: (path, options) =>
      attempt(async () => {
        await refuseTaken(path)
        return engine.snapshot(async (snapshot) => {
          const { content, written } = writeBackup(snapshot, engine, options)
          // Both have ended before the snapshot does. Where both failed, a failure tells more than a broken stream.
          const ends = await Promise.allSettled([written, writeSafely(path, content)])
          const reasons = ends.flatMap((end) => (end.status === "rejected" ? [end.reason as unknown] : []))
          if (reasons.length > 0) throw reasons.find((reason) => reason instanceof Failure) ?? reasons[0]
          return await written
        })
      }),
    restore: (path, options) =>
      attempt(() => transact(db, (transaction) => restoreInto(transaction, engine, path, options))),
  }
}
