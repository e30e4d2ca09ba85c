import type { AccessTokenRow, AccountRow, SessionRow, SignInFailureRow } from "./accounts/rows.ts"
import type { KeptAnswerRow } from "./answers/create-answers.ts"
import type { DraftRow } from "./desk/rows.ts"
import type { FiguresRow } from "./figures/row.ts"
import type { JobFileRow, JobRow } from "./jobs/rows.ts"
import type { Act } from "./journal/entry.ts"

/**
 * The columns of the archive, as Kysely sees them. JSON is kept as text, so that what comes out has the very key order
 * that went in; flags are 0 or 1; instants are ISO text. `province` is the first two digits of GB/T 2260 (`00`: not
 * known); it stands first in the keys of all large tables, so that an archive can be spread over machines by it. Hashes of revisions, files and the journal are bytes: see `keptHash`.
 */
export interface Tables {
  agencies: AgencyRow
  agency_names: AgencyNameRow
  agency_successions: AgencySuccessionRow
  /** What agencies and reports are found by: see `gramsOfName` and `gramsOfTitle`. */
  agency_grams: { province: string; gram: string; agency_id: string }
  reports: ReportRow
  /** How many reports a province has for a year; kept in the transactions that change it. */
  report_counts: { province: string; year: number; demo: number; reports: number }
  sources: SourceRow
  revisions: RevisionRow
  dictionaries: { id: string; text: string }
  figures: FiguresRow
  drafts: DraftRow
  jobs: JobRow
  job_files: JobFileRow
  accounts: AccountRow
  access_tokens: AccessTokenRow
  sessions: SessionRow
  sign_in_failures: SignInFailureRow
  kept_answers: KeptAnswerRow
  journal: JournalRow
  settings: { key: string; value: string }
  gouji_migrations: { id: string }
}

export interface AgencyRow {
  id: string
  /** As printed. */
  name: string
  /** The order of lists: `agencyKey` of the name, and the id behind a blank where another agency has that name. */
  key: string
  region: string | null
  province: string
  /** Six digits of GB/T 2260. */
  division: string | null
  /** The year of the list of divisions that `division` is of. */
  division_year: number | null
  /** The unified social credit code (GB 32100-2015). */
  code: string | null
  kind: string | null
  parent_id: string | null
}

/** A name that an agency has or had. Days are those of the calendar; `null`: always, or still. */
export interface AgencyNameRow {
  agency_id: string
  /** What names are matched by: see `agencyKey`. */
  key: string
  name: string
  /** The key with signs that are taken for each other made one: see `foldedKey`. */
  folded: string
  /** See `initialsOf`. */
  initials: string
  from_day: string | null
  until_day: string | null
}

export interface AgencySuccessionRow {
  from_id: string
  to_id: string
  kind: "merged" | "split"
  day: string
}

/** A report is a pointer to its newest revision, with what lists show of it. */
export interface ReportRow {
  province: string
  id: string
  agency_id: string
  /** The agency's key once more: lists are ordered by year and name, and an index cannot span two tables. */
  agency_key: string
  year: number
  title: string | null
  /** Names and title in the form that a text filter is matched against; often empty: see `searchColumn`. */
  search: string
  state: ReportState
  verdict: string
  errors: number
  warnings: number
  notices: number
  revision: number
  published_at: string
  demo: number
  withdrawn_at: string | null
  withdrawn_reason: string | null
  /** The agency's, once more: a list of one place is a range of one index. */
  division: string | null
  region: string | null
}

/** What is withdrawn stays, with all its revisions. */
export type ReportState = "published" | "withdrawn"

/** A file by what it contains: published twice, it is kept once. */
export interface SourceRow {
  province: string
  sha256: Uint8Array
  /** See `PackedFile`. */
  bytes: Uint8Array
  dictionary: string | null
  /** Of the file itself, in bytes; `null` in the rows of the first archives, whose files are kept as they are. */
  size: number | null
}

export interface RevisionRow {
  province: string
  report_id: string
  number: number
  hash: Uint8Array
  previous_hash: Uint8Array | null
  published_at: string
  published_by: string | null
  reason: string | null
  source_sha256: Uint8Array
  source_name: string
  source_size: number
  media_type: string
  /** SHA-256 over the canonical JSON of the report alone: tells a republication of the same from a correction. */
  report_digest: Uint8Array
  dictionary: string
  /** Packed JSON: see `RevisionRecord`. */
  record: Uint8Array
  /** The agency's name as it was then: the hash covers it. */
  agency_name: string | null
}

export interface JournalRow {
  chain: string
  number: number
  hash: Uint8Array
  previous_hash: Uint8Array | null
  at: string
  actor: string | null
  act: Act
  subject: string
  /** JSON. */
  detail: string
  /** The hashes in it: see `keptDetail`. */
  digests: Uint8Array | null
}
