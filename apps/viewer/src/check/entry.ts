import type { Check, FailureCode, Reading } from "@gouji/core"
import type { FigureChange } from "./change-figures.ts"
import type { Against } from "./run-check.ts"
import type { Beside } from "./what-to-check.ts"

/** A reading with its check. */
export interface Checked {
  readonly reading: Reading
  readonly check: Check
}

/** A file that was read and checked. */
export interface Done extends Checked {
  readonly state: "done"
  /** As the document has it, before any figure was changed here. */
  readonly original: Checked
  readonly changes: readonly FigureChange[]
  readonly against: Against
  /** The file among those here that last year's report was found in. */
  readonly lastYearFrom: number | null
}

/** A file that has no check, and why. */
export interface NotDone {
  readonly state: "failed"
  readonly code: FailureCode
  readonly detail: Readonly<Record<string, string | number>>
}

export type Standing = { readonly state: "waiting" } | { readonly state: "working" } | Done | NotDone

/** One of the files that somebody wants checked. Later ones have higher ids. */
export interface Entry {
  readonly id: number
  readonly file: Blob
  readonly name: string
  /** Where it lay in its folder: what tells apart files of one name. */
  readonly path: string
  readonly beside: Beside
  readonly standing: Standing
}

export const isDone = (entry: Entry): entry is Entry & { readonly standing: Done } => entry.standing.state === "done"
