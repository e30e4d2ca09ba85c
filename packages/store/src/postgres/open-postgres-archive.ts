import { Kysely, PostgresDialect, sql } from "kysely"
import type { Archive } from "../archive.ts"
import type { Attempt } from "../engine.ts"
import { createKyselyArchive } from "../kysely-archive.ts"
import { patiently } from "../patiently.ts"
import { prepare } from "../prepare.ts"
import type { Tables } from "../tables.ts"
import { postgresEngine } from "./postgres-engine.ts"
import { isPostgresBusy, postgresFailure } from "./postgres-failures.ts"
import { withoutPassword } from "./without-password.ts"

/** Writers that meet try again; with growing pauses this is about half a minute. */
const tries = 120

export interface PostgresOptions {
  /** Connections that are kept; each process has its own. */
  readonly connections?: number
  /**
   * Writes nothing, and takes the archive as it is: somebody else has brought it up to date. A statement that takes
   * longer than so many milliseconds is ended by the database: `query-too-expensive`.
   */
  readonly readsOnly?: { readonly longestStatement: number }
}

const limitsOf = ({ longestStatement }: { readonly longestStatement: number }) =>
  ` -c default_transaction_read_only=on -c statement_timeout=${longestStatement}`

/**
 * Opens the archive in a PostgreSQL database (`postgres://…`), or makes its tables there. Any number of processes may
 * have it open. Everything runs in the schema that the connection's `search_path` names first. Throws
 * `archive-unreachable`, `archive-unwritable`, `archive-newer` or `archive-busy`.
 */
export async function openPostgresArchive(url: string, options: PostgresOptions = {}): Promise<Archive> {
  const { connections = 10, readsOnly } = options
  // Loaded when it is asked for: an office with one file has no use for it.
  const { default: pg } = await import("pg")
  const { default: cursor } = await import("pg-cursor")
  const place = withoutPassword(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    // Whoever published is told so only when it is on disk, whatever the database's own setting is.
    options: `-c synchronous_commit=on${readsOnly ? limitsOf(readsOnly) : ""}`,
    types: {
      // Counts of rows and amounts in millionths are kept below 2^53.
      getTypeParser: (id: number, format?: "text" | "binary") =>
        id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format),
    } as never,
  })
  // A connection that breaks while nobody uses it is no error of anybody: the next one is made when it is needed.
  pool.on("error", () => undefined)
  // Nor one that breaks in a transaction, between two statements: the next statement says so to whoever asks. With
  // nobody listening it would end the process.
  pool.on("connect", (client) => {
    client.on("error", () => undefined)
    // Compiling a statement takes 40 ms, and the longest here runs for 200. Relatives of PostgreSQL may not know the setting.
    client.query("set jit = off").catch(() => undefined)
  })
  const attempt: Attempt = async (work) => {
    try {
      return await patiently(work, { isBusy: isPostgresBusy, tries })
    } catch (error) {
      throw postgresFailure(error, place)
    }
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool, cursor }) })
  try {
    await attempt(async () => {
      await sql`select 1`.execute(db)
      if (!readsOnly) await prepare(db, { bytes: "bytea", ordered: 'text collate "C"', clustered: "", place })
    })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return createKyselyArchive(db, attempt, postgresEngine(place, db))
}
