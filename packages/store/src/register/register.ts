import type { BodyKind } from "@gouji/core"
import type { Page } from "../archive.ts"

/** A name that an agency has or had. Days are ISO (`2024-03-01`); `null`: always, or still. */
export interface AgencyName {
  readonly name: string
  readonly from: string | null
  readonly until: string | null
}

/** What became of an agency, or what it came from. */
export interface Succession {
  readonly from: string
  readonly to: string
  readonly kind: "merged" | "split"
  readonly day: string
}

/** An agency with what the register knows of it. The id is lasting: name, code and division may change. */
export interface RegisteredAgency {
  readonly id: string
  readonly name: string
  /** The region as free text. */
  readonly region: string | null
  /** Six digits of GB/T 2260, and the year of the list that they are of. */
  readonly division: string | null
  readonly divisionYear: number | null
  /** The unified social credit code (GB 32100-2015). */
  readonly code: string | null
  readonly kind: AgencyKind | null
  readonly parentId: string | null
}

export type AgencyKind = Exclude<BodyKind, "unknown">
export const agencyKinds = [
  "government",
  "office",
  "department",
  "township",
  "street",
  "development-zone",
  "authorised",
] as const satisfies readonly AgencyKind[]

export interface AgencyDetails extends RegisteredAgency {
  /** Oldest first; the last is the present one. */
  readonly names: readonly AgencyName[]
  readonly successions: readonly Succession[]
  /** Newest year first. */
  readonly reports: readonly { readonly id: string; readonly year: number; readonly revision: number }[]
}

/** What is entered of an agency. What is absent stays as it is; `null` takes it away. */
export interface AgencyEntry {
  readonly name?: string
  /** The day from which a changed name holds; the one before ends the day before. */
  readonly nameFrom?: string
  readonly region?: string | null
  readonly division?: string | null
  readonly divisionYear?: number
  readonly code?: string | null
  readonly kind?: AgencyKind | null
  readonly parentId?: string | null
  /** Names that it had before. */
  readonly formerNames?: readonly AgencyName[]
}

/** Who enters something, and when: the archive has no clock. */
export interface ByWhom {
  readonly at: string
  readonly actor?: string | null
}

/** A line of a file of agencies. The agency is found by its id, else by its code, else by name and division. */
export interface AgencyLine extends Omit<AgencyEntry, "parentId"> {
  readonly name: string
  readonly id?: string
  /** The parent by its id, its credit code or its name. */
  readonly parent?: string | null
}

export type LineOutcome =
  | { readonly status: "created" | "changed" | "unchanged"; readonly id: string }
  | { readonly status: "refused"; readonly code: string; readonly detail: Readonly<Record<string, string | number>> }

/**
 * Why an agency may be the one that a name means. `exact`: its name in that year, in that division where one is given;
 * `former`: a name that it had in that year and has no longer; `other-time`: its name, but not in that year;
 * `other-region`: its name, but in another division; `look-alike`: its name but for signs like 己 and 已; `near`: its name
 * but for a few signs.
 */
export type MatchReason = "exact" | "former" | "other-time" | "other-region" | "look-alike" | "near"

export interface AgencyMatch {
  readonly agency: RegisteredAgency
  /** The name of it that was matched. */
  readonly name: string
  readonly reason: MatchReason
  /** 0 to 1; 1 for what is certain alone. It orders candidates and is no probability. */
  readonly confidence: number
}

export interface MatchResult {
  /** The one agency that has the name in that year; `null` where there is none, or are several. */
  readonly certain: AgencyMatch | null
  /** Best first. */
  readonly candidates: readonly AgencyMatch[]
}

export interface AgencyFilter {
  /** Words that each are part of one of the agency's names; at most 200 characters. */
  readonly text?: string
  /** Two digits. */
  readonly province?: string
  /** Six digits: those of the division and of all that lies in it. */
  readonly division?: string
  readonly kind?: AgencyKind
  /** Those whose parent is this agency, by its id. */
  readonly parentId?: string
}

/**
 * The agencies of an archive. There is no way to delete one: what it published stays, and so does who it was. Throws
 * `agency-invalid` with a pointer, `agency-exists`, `division-retired` and `not-found`; a call that failed keeps nothing.
 */
export interface Register {
  create(entry: AgencyEntry & { readonly name: string }, by: ByWhom): Promise<RegisteredAgency>
  /** A changed province takes all reports, revisions, sources and figures of the agency along. */
  change(id: string, entry: AgencyEntry, by: ByWhom): Promise<RegisteredAgency>
  /** Agencies that became one, or one that became several, from a day on. Their own names end with it where they merged. */
  succeed(
    succession: Omit<Succession, "from" | "to"> & { from: readonly string[]; to: readonly string[] },
    by: ByWhom,
  ): Promise<void>
  find(id: string): Promise<AgencyDetails | null>
  /** By name in code point order; stable under a cursor. At most 1000 a page. */
  list(
    filter: AgencyFilter,
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<RegisteredAgency>>
  /** Which agency a printed name means. Never a guess: `certain` is an exact name of one agency alone. */
  match(name: string, options?: { readonly year?: number; readonly division?: string }): Promise<MatchResult>
  /** Many lines, each for itself: one that is refused keeps no other back. The same lines again change nothing. */
  import(lines: readonly AgencyLine[], by: ByWhom & { readonly dryRun?: boolean }): Promise<readonly LineOutcome[]>
}
