import { type Check, checkReading, Failure, type FailureCode, type Reading, type Report } from "@gouji/core"
import { readDocument } from "@gouji/documents"

/** What came of a document: a reading with its check, or why there is none. Plain data: it crosses threads. */
export type Outcome =
  | { readonly ok: true; readonly reading: Reading; readonly check: Check }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: Readonly<Record<string, string | number>> }

export interface Bytes {
  readonly bytes: Uint8Array
  readonly name: string
}

/** Which of two documents could not be read must be plain. */
async function lastYearIn({ bytes, name }: Bytes): Promise<Report> {
  try {
    return (await readDocument(bytes, { name })).report
  } catch (cause) {
    throw cause instanceof Failure ? new Failure("last-year-unreadable", {}, { cause }) : cause
  }
}

/** Reads and checks a document, against last year's report where there is one. Never throws. */
export async function runCheck(
  bytes: Uint8Array,
  name: string,
  asOf: string,
  before: Bytes | null = null,
): Promise<Outcome> {
  try {
    const reading = await readDocument(bytes, { name })
    const lastYear = before && (await lastYearIn(before))
    return { ok: true, reading, check: checkReading(reading, { asOf, lastYear }) }
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code, detail: error.detail }
    // A stack or an array that grew past the engine's bounds: the document asks for more than there is.
    return { ok: false, code: error instanceof RangeError ? "too-complex" : "internal", detail: {} }
  }
}
