import type { FailureCode } from "@gouji/core"

const statuses = {
  "archive-busy": 503,
  "archive-damaged": 422,
  "archive-inconsistent": 422,
  "archive-overlap": 422,
  "archive-symlink": 422,
  "archive-unwritable": 507,
  "bad-cursor": 400,
  "bad-entry-name": 422,
  "bad-multipart": 400,
  "bad-request": 400,
  busy: 503,
  "dtd-forbidden": 422,
  "duplicate-part": 422,
  "encoding-unknown": 422,
  encrypted: 422,
  "explanation-unused": 422,
  "explanations-invalid": 422,
  "file-damaged": 422,
  "file-empty": 422,
  "file-too-large": 413,
  "format-unsupported": 415,
  "inflated-too-large": 413,
  "json-invalid": 422,
  "last-year-unreadable": 422,
  "markup-too-complex": 422,
  "method-not-allowed": 405,
  "no-document-part": 422,
  "not-a-report": 422,
  "not-found": 404,
  "ofd-unsupported": 415,
  "pdf-without-text": 422,
  "picture-unsupported": 415,
  polyglot: 422,
  "report-invalid": 422,
  "revision-exists": 409,
  "sheet-too-large": 413,
  "source-missing": 400,
  "text-missing": 422,
  "too-complex": 422,
  "too-many-entries": 413,
  "too-many-sheets": 413,
  truncated: 422,
  "type-mismatch": 415,
  "type-unsupported": 415,
  unauthorised: 401,
  "xml-encoding": 422,
  "xml-invalid": 422,
  "xml-too-deep": 422,
} as const satisfies Partial<Record<FailureCode, number>>

type Known = typeof statuses

/** The HTTP status of a failure. What no request can bring about is a fault of the installation: 500. */
export function statusOf(code: FailureCode): Known[keyof Known] | 500 {
  return code in statuses ? statuses[code as keyof Known] : 500
}
