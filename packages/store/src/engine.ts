import type { Kysely } from "kysely"
import type { ColumnTypes } from "./migrations/migration.ts"
import type { Tables } from "./tables.ts"

/** Runs a piece of work with an engine's own patience, and turns its errors into failures. */
export type Attempt = <T>(work: () => Promise<T>) => Promise<T>

/** A table as the engine has it. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly isBytes: boolean }[]
  /** The other tables that its foreign keys name: they are filled before it. */
  readonly needs: readonly string[]
}

/** What an engine finds when it looks at itself. */
export interface EngineState {
  readonly engine: "SQLite" | "PostgreSQL"
  readonly version: string
  readonly isSupported: boolean
  /** What its own check of the file found; empty: nothing. PostgreSQL has no such check for everybody: `null`. */
  readonly faults: readonly string[] | null
}

/** What backups, proofs and examinations need of an engine beside SQL. */
export interface Engine {
  /** The archive as a person would name it. */
  readonly place: string
  readonly types: ColumnTypes
  /** Reads the archive as it was at one instant, while others go on writing. */
  readonly snapshot: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
  readonly tables: (db: Kysely<Tables>) => Promise<readonly TableShape[]>
  readonly examine: (db: Kysely<Tables>) => Promise<EngineState>
}
