import { type Check, checkReading, Failure, type FailureCode, type Reading } from "@gouji/core"
import { readDocument } from "@gouji/documents"

/** What came of a document: a reading with its check, or why there is none. Plain data: it crosses threads. */
export type Outcome =
  | { readonly ok: true; readonly reading: Reading; readonly check: Check }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: Readonly<Record<string, string | number>> }

/** Reads and checks a document. Never throws. */
export async function runCheck(bytes: Uint8Array, name: string, asOf: string): Promise<Outcome> {
  try {
    const reading = await readDocument(bytes, { name })
    return { ok: true, reading, check: checkReading(reading, { asOf }) }
  } catch (error) {
    if (error instanceof Failure) return { ok: false, code: error.code, detail: error.detail }
    // A stack or an array that grew past the engine's bounds: the document asks for more than there is.
    return { ok: false, code: error instanceof RangeError ? "too-complex" : "internal", detail: {} }
  }
}
