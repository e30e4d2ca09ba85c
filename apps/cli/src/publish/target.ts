import type { Ruleset, StatedExplanation, Verdict } from "@gouji/core"

/** What the command line adds to what a document says of itself. */
export interface Labels {
  readonly agency?: string
  /** The agency by its id in the register. */
  readonly agencyId?: string
  readonly division?: string
  readonly year?: number
  readonly region?: string
  readonly reason?: string
}

/** What a report is checked with on its way into a data folder. */
export interface Checking {
  readonly set: Ruleset
  readonly explanations: readonly StatedExplanation[]
}

/** A report as it is published now, or as it had been already. */
export interface Publication {
  readonly status: "published" | "unchanged"
  /** `null` where a server does not tell which report it has already. */
  readonly id: string | null
  /** Where to look at it: a page of the server, or its path under any server of the data folder. */
  readonly address: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly revision: number | null
  readonly verdict: Verdict | null
}

/** What became of a document; the error is what `publish` of it alone would throw. */
export type Outcome = Publication | { readonly error: unknown }

/** A place where reports are published. `P` is what a document becomes before its turn comes. */
export interface Target<P = unknown> {
  /** May be done for several documents side by side. */
  readonly prepare: (bytes: Uint8Array, name: string) => Promise<P>
  /** How many are published together at the most. */
  readonly most: number
  /** Whether a document may be published together with those that wait. */
  readonly joins: (waiting: readonly P[], next: P) => boolean
  /**
   * In their order: of two reports of one agency and year the second is the correction. Says of each what became of it;
   * where it rejects, nothing is kept of any.
   */
  readonly publish: (prepared: readonly P[]) => Promise<readonly Outcome[]>
  readonly close: () => Promise<void>
}

export const unchanged: Publication = {
  status: "unchanged",
  id: null,
  address: null,
  agency: null,
  year: null,
  revision: null,
  verdict: null,
}
