import { dirname, resolve } from "node:path"
import { Failure } from "@gouji/core"
import { Kysely, sql } from "kysely"
import type { Archive } from "../archive.ts"
import type { Attempt } from "../engine.ts"
import { createKyselyArchive } from "../kysely-archive.ts"
import { makeFolder } from "../make-folder.ts"
import { patiently } from "../patiently.ts"
import { prepare } from "../prepare.ts"
import type { Tables } from "../tables.ts"
import { sqliteDialect } from "./dialect.ts"
import { loadSqlite, type SqliteModule } from "./load-sqlite.ts"
import { sqliteEngine } from "./sqlite-engine.ts"
import { isSqliteBusy, sqliteFailure } from "./sqlite-failures.ts"

/**
 * SQLite waits inside a call and nothing else runs meanwhile, so it waits briefly; the long wait (about half a minute)
 * is between the tries, where the server answers others.
 */
const tries = 120
const settings = [
  "pragma busy_timeout = 50",
  // Counts for a file that is new: packed reports fill larger pages better.
  "pragma page_size = 8192",
  "pragma journal_mode = wal",
  // A published revision must survive a power cut, not only a crash of the process.
  "pragma synchronous = full",
  "pragma foreign_keys = on",
  "pragma trusted_schema = off",
  // In KiB, taken as it is needed. SQLite's own 2 MB make the deadline board of a nation read most pages several times over:
  // two fifths of its time.
  "pragma cache_size = -65536",
]

/** A file that holds other tables belongs to another program: nothing is added to it. */
async function refuseForeign(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
  if (rows.length === 0 || rows.some((table) => table.name === "gouji_migrations")) return
  throw new Failure("archive-unreadable", { path })
}

async function open({ DatabaseSync }: SqliteModule, path: string, readsOnly: boolean): Promise<Kysely<Tables>> {
  const connection = new DatabaseSync(path)
  try {
    for (const setting of settings) connection.exec(setting)
    if (readsOnly) connection.exec("pragma query_only = on")
    const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) })
    await refuseForeign(db, path)
    if (!readsOnly) await prepare(db, { bytes: "blob", ordered: "text", clustered: "without rowid", place: path })
    return db
  } catch (error) {
    connection.close()
    throw error
  }
}

export interface SqliteOptions {
  /** Writes nothing, and takes the archive as it is: somebody else has brought it up to date. */
  readonly readsOnly?: boolean
}

/**
 * Opens the archive in a SQLite file, or makes it, with its folder. `:memory:` gives one that lives as long as it is
 * open. Several processes may have the same file open. Throws `archive-unwritable`, `archive-unreadable`,
 * `archive-newer`, `archive-busy` or `archive-driver-missing`.
 */
export async function openSqliteArchive(path: string, { readsOnly = false }: SqliteOptions = {}): Promise<Archive> {
  const engine = await loadSqlite()
  const attempt: Attempt = async (work) => {
    try {
      return await patiently(work, { isBusy: isSqliteBusy, tries })
    } catch (error) {
      throw sqliteFailure(error, path)
    }
  }
  const db = await attempt(async () => {
    if (path !== ":memory:") await makeFolder(dirname(resolve(path)))
    return open(engine, path, readsOnly)
  })
  return createKyselyArchive(db, attempt, sqliteEngine(engine, path, db))
}
