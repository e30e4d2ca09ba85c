import type { Transaction } from "kysely"
import type { Tables } from "../tables.ts"

/** What engines name differently. */
export interface ColumnTypes {
  readonly bytes: "blob" | "bytea"
  /** Text that is ordered by code points, whatever the locale of the database. */
  readonly ordered: "text" | 'text collate "C"'
  /** Behind a table that is read in the order of its primary key. */
  readonly clustered: "without rowid" | ""
}

/**
 * One step of the schema. A step that has been released never changes; a correction is a new step.
 * Plain SQL only (text keys made by the application, no triggers, no serials): every engine must be able to follow.
 */
export interface Migration {
  readonly id: string
  readonly up: (db: Transaction<Tables>, types: ColumnTypes) => Promise<void>
}
