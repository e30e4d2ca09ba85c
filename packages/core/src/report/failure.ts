/**
 * Failures are thrown: the input could not be worked on at all. Each has a stable code; the sentence for it, in two
 * languages and with what to do, is in `wording`. (Findings are data about a report, warnings come beside a reading.)
 */
export const failureCodes = [
  "account-exists",
  "account-invalid",
  "agency-ambiguous",
  "agency-exists",
  "agency-invalid",
  "agency-unknown",
  "archive-busy",
  "archive-damaged",
  "archive-driver-missing",
  "archive-inconsistent",
  "archive-missing",
  "archive-newer",
  "archive-not-empty",
  "archive-overlap",
  "archive-symlink",
  "archive-unreachable",
  "archive-unreadable",
  "archive-unwritable",
  "backup-broken",
  "backup-damaged",
  "bad-cursor",
  "bad-entry-name",
  "bad-multipart",
  "bad-request",
  "browser-failed",
  "browser-missing",
  "busy",
  "checkpoint-invalid",
  "copy-cell-unwritable",
  "copy-differs",
  "copy-kind-unsupported",
  "cross-site",
  "division-retired",
  "document-differs",
  "download-too-large",
  "dtd-forbidden",
  "duplicate-part",
  "encoding-unknown",
  "encrypted",
  "explanation-unused",
  "explanations-invalid",
  "export-differs",
  "file-damaged",
  "file-empty",
  "file-exists",
  "file-too-large",
  "file-unreadable",
  "file-unwritable",
  "findings-block",
  "forbidden",
  "format-unsupported",
  "if-match-missing",
  "inflated-too-large",
  "internal",
  "json-invalid",
  "key-invalid",
  "key-reused",
  "last-administrator",
  "last-year-unreadable",
  "markup-too-complex",
  "member-unreadable",
  "method-not-allowed",
  "no-document-part",
  "no-report-in-folder",
  "not-a-file",
  "not-a-report",
  "not-acceptable",
  "not-found",
  "not-ready",
  "note-missing",
  "ofd-unsupported",
  "password-weak",
  "pdf-without-text",
  "picture-unsupported",
  "polyglot",
  "port-taken",
  "query-too-expensive",
  "reading-incomplete",
  "recheck-required",
  "repair-unsure",
  "report-invalid",
  "request-running",
  "revision-exists",
  "rule-pack-clash",
  "rule-pack-invalid",
  "rule-pack-unreadable",
  "rule-unknown",
  "same-person",
  "server-unreachable",
  "several-reports",
  "setting-unknown",
  "settings-invalid",
  "sheet-too-large",
  "sign-in-failed",
  "sign-in-paused",
  "solution-unknown",
  "source-missing",
  "step-not-allowed",
  "text-missing",
  "too-complex",
  "too-many-entries",
  "too-many-queries",
  "too-many-requests",
  "too-many-sheets",
  "truncated",
  "type-mismatch",
  "type-unsupported",
  "unauthorised",
  "version-stale",
  "work-list-invalid",
  "xml-encoding",
  "xml-invalid",
  "xml-too-deep",
] as const
export type FailureCode = (typeof failureCodes)[number]

const unread: ReadonlySet<string> = new Set<FailureCode>([
  "format-unsupported",
  "ofd-unsupported",
  "pdf-without-text",
  "picture-unsupported",
  "several-reports",
  "text-missing",
])

/**
 * What a check comes to where nothing could be read: `inconclusive` for a document that may well be a report, in a kind
 * that is not read yet, or several in one file; `null` for what is damaged, empty or no document at all, of which there is no check.
 */
export function verdictOfFailure(code: string): "inconclusive" | null {
  return unread.has(code) ? "inconclusive" : null
}

export class Failure extends Error {
  override readonly name = "Failure"
  readonly code: FailureCode
  /** Values for the wording: a file name, a limit, what was found. Never a sentence. */
  readonly detail: Readonly<Record<string, string | number>>

  constructor(code: FailureCode, detail: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.detail = detail
  }
}
