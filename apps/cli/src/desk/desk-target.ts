import type { Draft } from "@gouji/store"
import type { Problem } from "../problem.ts"

/** What is known of a draft wherever it lies. */
export type DraftLine = Pick<
  Draft,
  "id" | "kind" | "agency" | "year" | "state" | "version" | "publishAt" | "decidedBy" | "published"
>

/**
 * What became of a draft. `withdrawn`: it was a request to withdraw; `unchanged`: it had been published before; `refused`:
 * nothing was done, and it stands where it stood. The others are those of what is due, see `DueOutcome` of the API.
 */
export const takenOutcomes = [
  "published",
  "withdrawn",
  "unchanged",
  "rechecked",
  "returned",
  "taken",
  "later",
  "refused",
] as const
export type TakenOutcome = (typeof takenOutcomes)[number]

export interface Taken {
  readonly draft: string
  readonly outcome: TakenOutcome
  /** `null` where it is not known: there may be no such draft. */
  readonly agency: string | null
  readonly year: number | null
  readonly report: string | null
  readonly revision: number | null
  /** Where to look at the report: a page of the server, or its path under any server of the archive. */
  readonly address: string | null
  /** Why it was not published. */
  readonly error?: Problem
}

/** A desk whose approved drafts can be published. */
export interface DeskTarget {
  /** Every approved draft. */
  readonly approved: () => Promise<readonly DraftLine[]>
  /** Throws `not-found`, and what keeps the desk from being reached; what it refuses is an outcome. */
  readonly publish: (id: string) => Promise<Taken>
  readonly publishDue: () => Promise<readonly Taken[]>
  readonly close: () => Promise<void>
}

/** What became of a draft, by what it is now. */
export function takenOf(draft: DraftLine, outcome: TakenOutcome, server: string): Taken {
  const { id, agency, year, kind, published } = draft
  const isDone = outcome === "published" || outcome === "unchanged" || outcome === "taken"
  const { report, revision } = (isDone ? published : null) ?? { report: null, revision: null }
  return {
    draft: id,
    outcome: outcome === "published" && kind === "withdrawal" ? "withdrawn" : outcome,
    agency: agency.name,
    year,
    report,
    revision,
    address: report === null ? null : `${server}/reports/${report}`,
  }
}
