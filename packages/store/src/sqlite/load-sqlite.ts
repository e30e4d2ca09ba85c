import { Failure } from "@gouji/core"

/** The part of the `node:sqlite` API that is needed; both engines have it. */
export interface SqliteConnection {
  prepare(sql: string): SqlitePrepared
  exec(sql: string): void
  close(): void
  /** Not in the first versions of `node:sqlite`. */
  readonly isTransaction?: boolean
}
export interface SqlitePrepared {
  all(...parameters: unknown[]): unknown[]
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  iterate(...parameters: unknown[]): IterableIterator<unknown>
  /** Not in the first versions of `node:sqlite`. */
  columns?(): readonly unknown[]
}
export interface SqliteModule {
  readonly DatabaseSync: new (path: string) => SqliteConnection
}

// A name in a variable is no type error on a Node that lacks the module, and no bundler looks for it.
const builtIn = "node:sqlite"

/** In the order of preference. Imported when first needed: a bundle without the native module still starts. */
const engines: readonly (() => Promise<unknown>)[] = [() => import("@photostructure/sqlite"), () => import(builtIn)]

/** Loads SQLite: the packaged native module, else the one that Node (22.13 and newer) has built in. */
export async function loadSqlite(candidates = engines): Promise<SqliteModule> {
  const causes: unknown[] = []
  for (const load of candidates) {
    try {
      return (await load()) as SqliteModule
    } catch (error) {
      causes.push(error)
    }
  }
  throw new Failure("archive-driver-missing", {}, { cause: new AggregateError(causes) })
}
