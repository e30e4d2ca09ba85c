import type { Kysely } from "kysely"
import type { Tables } from "../tables.ts"

/** What engines name differently. */
export interface ColumnTypes {
  readonly bytes: "blob" | "bytea"
}

/**
 * One step of the schema, one statement. A step that has been released never changes; a correction is a new step.
 * Plain SQL only (text keys made by the application, no triggers, no serials): every engine must be able to follow.
 */
export interface Migration {
  readonly id: string
  readonly up: (db: Kysely<Tables>, types: ColumnTypes) => Promise<void>
}
