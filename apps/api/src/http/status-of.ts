import type { FailureCode } from "@gouji/core"

const statuses = {
  "archive-busy": 503,
  "archive-unwritable": 507,
  "bad-cursor": 400,
  "bad-multipart": 400,
  "bad-request": 400,
  busy: 503,
  "encoding-unknown": 422,
  "file-empty": 422,
  "file-too-large": 413,
  "json-invalid": 422,
  "markup-too-complex": 422,
  "method-not-allowed": 405,
  "not-a-report": 422,
  "not-found": 404,
  "report-invalid": 422,
  "revision-exists": 409,
  "source-missing": 400,
  "too-complex": 422,
  truncated: 422,
  "type-mismatch": 415,
  "type-unsupported": 415,
  unauthorised: 401,
} as const satisfies Partial<Record<FailureCode, number>>

type Known = typeof statuses

/** The HTTP status of a failure. What no request can bring about is a fault of the installation: 500. */
export function statusOf(code: FailureCode): Known[keyof Known] | 500 {
  return code in statuses ? statuses[code as keyof Known] : 500
}
