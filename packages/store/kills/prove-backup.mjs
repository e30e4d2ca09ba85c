import { join } from "node:path"
import { Failure } from "@gouji/core"
import { openSqliteArchive, toJournalEntry } from "@gouji/store"
import { openQuery } from "../bench/archive/open-query.mjs"

const at = "2026-01-01T00:00:00.000Z"

/**
 * Puts a backup back into an empty archive: `whole` with the acts that are in it, or `refused` with nothing kept. Throws
 * where it ends otherwise: with another failure than that of a damaged backup, or with half of it kept.
 */
export async function restoreFrom(path, { folder, name }) {
  const file = join(folder, name)
  const archive = await openSqliteArchive(file)
  const query = await openQuery(file, false)
  try {
    // Proves the whole of it, too: every hash, every file, every figure.
    await archive.backup.restore(path, { at, unrecorded: true })
    const published = await query("select * from journal where act in ('published', 'corrected')")
    return {
      state: "whole",
      acts: new Set(published.map(toJournalEntry).map(({ subject, detail }) => `${subject} ${detail.hash}`)),
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "backup-damaged") throw error
    if (error.detail.path !== path || !error.detail.part) throw new Error("a failure that does not say where")
    const [{ kept }] = await query(
      "select (select count(*) from reports) + (select count(*) from agencies) + (select count(*) from journal) as kept",
    )
    if (kept !== 0) throw new Error(`half of ${path} was kept`)
    return { state: "refused" }
  } finally {
    await query.close()
    await archive.close()
  }
}
