import type { Check, Failure, Reading, Verdict } from "@gouji/core"
import type { Accounts } from "./accounts/accounts.ts"
import type { Aggregates } from "./aggregates/aggregates.ts"
import type { Answers } from "./answers/answers.ts"
import type { Backup } from "./backup/backup.ts"
import type { Board } from "./board/board.ts"
import type { Desk } from "./desk/desk.ts"
import type { Examination } from "./examine/examination.ts"
import type { Extracts } from "./extracts/extracts.ts"
import type { Prepared } from "./import/prepared.ts"
import type { Jobs } from "./jobs/job.ts"
import type { Journal } from "./journal/journal.ts"
import type { Kept } from "./keep-revisions.ts"
import type { Register } from "./register/register.ts"

/** An agency as the archive knows it. `id` is a UUIDv7; the name is as reports print it. */
export interface Agency {
  readonly id: string
  readonly name: string
  /** The region it belongs to, as free text from whoever imports: never guessed from the name. */
  readonly region: string | null
}

/** One immutable published state of a report. Numbered from 1 without gaps, each naming the hash of the one before. */
export interface Revision {
  readonly reportId: string
  readonly number: number
  /** The agency's name when it was published, which the hash covers: names change. */
  readonly agency: string
  /** SHA-256 (hex) over the canonical JSON of what is published: agency, year, report, places, source and the previous hash. */
  readonly hash: string
  readonly previousHash: string | null
  /** ISO instant, UTC. */
  readonly publishedAt: string
  /** Who published it; `null`: nobody who is known by name. */
  readonly publishedBy: string | null
  /** Why there is a new revision; `null` for the first. */
  readonly reason: string | null
  readonly source: { readonly name: string; readonly mediaType: string; readonly sha256: string; readonly size: number }
}

/** A revision with everything in it. */
export interface FullRevision extends Revision {
  readonly reading: Reading
  readonly check: Check
}

/** A line of the archive: a report's newest revision without its figures. */
export interface ReportEntry {
  readonly id: string
  readonly agency: Agency
  readonly year: number
  readonly title: string | null
  readonly verdict: Verdict
  readonly findings: { readonly error: number; readonly warning: number; readonly notice: number }
  readonly revision: number
  readonly publishedAt: string
  /** When and why it was withdrawn; `null`: it stands. Its revisions stay either way. */
  readonly withdrawn: { readonly at: string; readonly reason: string | null } | null
  /** Invented for demonstration. */
  readonly demo: boolean
}

export interface Published extends ReportEntry {
  /** The newest revision. */
  readonly current: FullRevision
}

export interface Publication {
  readonly reading: Reading
  readonly check: Check
  readonly source: Uint8Array
  /** The agency, where it is not the one that the reading names. */
  readonly agencyName?: string
  /** The agency by its id in the register, whatever name is printed. */
  readonly agencyId?: string
  readonly year?: number
  /** The agency's region. Not given (or `null`): what the archive knows of it stays. */
  readonly region?: string | null
  /** The agency's administrative division, six digits of GB/T 2260. Counts for an agency that is new to the archive. */
  readonly division?: string | null
  readonly reason?: string | null
  /** Who publishes. */
  readonly actor?: string | null
  /** Invented for demonstration. Counts for a report's first revision: what began as invented stays marked. */
  readonly demo?: boolean
  /** ISO instant, UTC: the archive has no clock of its own. */
  readonly publishedAt: string
}

export interface ReportFilter {
  /**
   * Words that each are part of one of the agency's names or of the title; at most 200 characters. A word of one sign is
   * looked for in names alone.
   */
  readonly text?: string
  readonly year?: number
  /** The agency's province: two digits of GB/T 2260. */
  readonly province?: string
  /** A division and all below it: two, four or six digits. */
  readonly division?: string
  readonly region?: string
  readonly verdict?: Verdict
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Opaque; `null` on the last page. */
  readonly nextCursor: string | null
}

/**
 * Agencies, reports, immutable revisions and their source files. Every engine passes the same contract suite.
 * All methods throw a `Failure` for what a caller can do something about, and keep nothing of a call that failed.
 */
export interface Archive {
  /** Who the agencies are. */
  readonly register: Register
  /**
   * Publishes a reading as a report of (agency, year), or as its next revision. Atomic: source, revision and entry
   * or nothing. The agency is the one that has the name in that year, or had it then; white space and character width
   * make no difference, all else does. A name that nobody has makes a new agency. Throws `agency-ambiguous` where several
   * have it, where it is the name of another time, or looks like a known one (己 and 已).
   * Throws `report-invalid` where neither reading nor input gives an agency and a year, where something has not its
   * shape or the source is not the one that was read, and `revision-exists` where the newest revision holds the same
   * report from the same source with the same explanations.
   */
  publish(publication: Publication): Promise<Published>
  /**
   * Publishes many in one transaction, each as `publish` would behind the one before it, and says of each what became
   * of it, in their order: a failure keeps nothing of its own publication and stands in no other's way. At most 1000.
   * Throws where the archive itself fails: then nothing of the batch is kept.
   */
  publishAll(publications: readonly (Publication | Prepared)[]): Promise<readonly (Kept | Failure)[]>
  /**
   * Newest year first, then by agency name; stable under a cursor. At most 1000 a page. Throws `bad-cursor` for a cursor
   * of another list, and `bad-request` for a limit or text that is out of bounds.
   */
  list(filter: ReportFilter, page: { readonly limit: number; readonly cursor?: string }): Promise<Page<ReportEntry>>
  /** What was published or corrected last, newest first; at most 100. */
  newest(limit: number): Promise<readonly ReportEntry[]>
  find(reportId: string): Promise<Published | null>
  revisions(reportId: string): Promise<readonly Revision[]>
  revision(reportId: string, number: number): Promise<FullRevision | null>
  /** The very bytes that were read for a revision (the newest by default). */
  source(
    reportId: string,
    number?: number,
  ): Promise<{
    readonly bytes: Uint8Array
    readonly name: string
    readonly mediaType: string
    readonly sha256: string
  } | null>
  /** What the archive can be filtered by. */
  facets(): Promise<{
    readonly years: readonly number[]
    readonly regions: readonly string[]
    readonly reports: number
    readonly demo: boolean
  }>
  /** Sums and rankings over the figures of many reports. */
  readonly aggregates: Aggregates
  /** Reports with all their figures, for whoever takes data away. */
  readonly extracts: Extracts
  /** Drafts, and their way to be published. */
  readonly desk: Desk
  /** Work that takes longer than a request. */
  readonly jobs: Jobs
  /** Who has reported for a year, and who is late. */
  readonly board: Board
  /** Persons and programs, and who is signed in. */
  readonly accounts: Accounts
  /** What requests with a key of their client's were answered with. */
  readonly answers: Answers
  /** Small settings of an installation, such as the hash of its access token. */
  setting(key: string): Promise<string | null>
  setSetting(key: string, value: string): Promise<void>
  /** Every act, and the proof that nothing was changed behind it. */
  readonly journal: Journal
  readonly backup: Backup
  /** What there is to see to in this installation. */
  readonly examination: Examination
  close(): Promise<void>
}
