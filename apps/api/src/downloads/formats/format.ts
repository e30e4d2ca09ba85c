import type { Row, Sheet } from "../table.ts"

export type Rows = AsyncIterable<readonly Row[]>

/** A row as it was read back: each value as its text. */
export type SeenRow = readonly (string | null)[]

/** A kind of file that a table is taken away in. */
export interface Format {
  /** With no dot in front. */
  readonly extension: string
  readonly mediaType: string
  /** Writes a new file, and holds no more of the rows than it must. */
  readonly write: (path: string, table: Sheet, rows: Rows) => Promise<void>
  /** Reads it as anybody would, with nothing known but the columns. */
  readonly read: (path: string, table: Sheet) => AsyncIterable<SeenRow>
}
