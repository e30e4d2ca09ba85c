import type { Check, Reading, Verdict } from "@gouji/core"

/**
 * Where a draft stands. `draft`: being written; `submitted`: waits for a second person; `returned`: with a note, to be
 * changed; `approved`: may be published, or will be at its time; `published`: done (for a withdrawal: withdrawn);
 * `discarded`: given up.
 */
export const draftStates = ["draft", "submitted", "returned", "approved", "published", "discarded"] as const
export type DraftState = (typeof draftStates)[number]

/** A report on its way to be published (the first, or a correction), or a published one on its way to be withdrawn. */
export type DraftKind = "report" | "withdrawal"

export interface Draft {
  readonly id: string
  readonly kind: DraftKind
  readonly agency: { readonly id: string; readonly name: string; readonly division: string | null }
  readonly year: number
  readonly state: DraftState
  /** Counts every change from 1. Whoever changes a draft names the version that they saw. */
  readonly version: number
  readonly changedAt: string
  readonly madeBy: string
  readonly submittedBy: string | null
  /** Who returned or approved it. */
  readonly decidedBy: string | null
  /** To the agency, on return. */
  readonly note: string | null
  /** Why there is a correction or a withdrawal; shown with it. */
  readonly reason: string | null
  /** Not before this instant. */
  readonly publishAt: string | null
  readonly verdict: Verdict | null
  /** The version of the rules that its check was made with. */
  readonly ruleset: string | null
  /** What became of it. */
  readonly published: { readonly report: string; readonly revision: number } | null
}

export interface FullDraft extends Draft {
  /** Both `null` for a withdrawal. */
  readonly reading: Reading | null
  readonly check: Check | null
}

/** What a draft of a report holds. */
export interface DraftContent {
  readonly reading: Reading
  readonly check: Check
  readonly source: Uint8Array
  readonly reason?: string | null
}

/** Who does something, when (ISO instant, UTC), and which version of the draft they saw. */
export interface Step {
  /** A name that may be shown. */
  readonly by: string
  /** The lasting id of who does it: names change, and two may share one. Not given: the name tells persons apart. */
  readonly person?: string
  readonly at: string
  readonly version: number
}
