import type { Scope } from "@gouji/core"

/** A file that somebody has chosen. */
export interface NamedFile {
  readonly file: Blob
  readonly name: string
}

/** What a report is set against, and what it covers where the user says so. */
export interface Beside {
  readonly lastYear: NamedFile | null
  /** The reports of the bodies that it sums up. */
  readonly members: readonly NamedFile[]
  readonly scope: Scope | null
}

export const nothingBeside: Beside = { lastYear: null, members: [], scope: null }
