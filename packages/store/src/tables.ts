/**
 * The columns of the archive, as Kysely sees them. JSON is kept as text, so that what comes out has the very key order
 * that went in; flags are 0 or 1; instants are ISO text.
 */
export interface Tables {
  agencies: AgencyRow
  reports: ReportRow
  sources: SourceRow
  revisions: RevisionRow
  settings: { key: string; value: string }
  gouji_migrations: { id: string }
}

interface AgencyRow {
  id: string
  /** As printed. */
  name: string
  /** What names are matched by: see `agencyKey`. */
  key: string
  region: string | null
}

/** A report is a pointer to its newest revision, with what lists show of it. */
interface ReportRow {
  id: string
  agency_id: string
  /** The agency's key once more: lists are ordered by year and name, and an index cannot span two tables. */
  agency_key: string
  year: number
  title: string | null
  /** Name and title in the form that a text filter is matched against: see `searchKey`. */
  search: string
  verdict: string
  errors: number
  warnings: number
  notices: number
  revision: number
  published_at: string
  demo: number
}

interface SourceRow {
  sha256: string
  bytes: Uint8Array
}

interface RevisionRow {
  report_id: string
  number: number
  hash: string
  previous_hash: string | null
  published_at: string
  reason: string | null
  source_sha256: string
  source_name: string
  source_size: number
  media_type: string
  reader: string
  /** SHA-256 over the canonical JSON of the report alone: tells a republication of the same from a correction. */
  report_digest: string
  /** JSON: the report with `cells` left empty. */
  report: string
  /** JSON: the report's cells, apart from its prose, so that sums over many reports read no more than they need. */
  cells: string
  /** JSON. */
  places: string
  /** JSON: the reader's warnings. */
  warnings: string
  /** JSON: the check. */
  check_result: string
}
