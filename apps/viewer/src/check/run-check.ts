import { type Check, checkReading, Failure, type FailureCode, type Reading, type Report, type Scope } from "@gouji/core"
import { type Block, readDocument, readWithDocument } from "@gouji/documents"

/** The reports that a report was set against, so that it can be checked again without reading them again. */
export interface Against {
  readonly lastYear: Report | null
  readonly members: readonly Report[] | null
}

export const againstNothing: Against = { lastYear: null, members: null }

/** Why there is no reading of a document, or no check. */
export interface Failed {
  readonly ok: false
  readonly code: FailureCode
  readonly detail: Readonly<Record<string, string | number>>
}

/** What came of a document: a reading with its check, or why there is none. Plain data: it crosses threads. */
export type Outcome =
  | { readonly ok: true; readonly reading: Reading; readonly check: Check; readonly against: Against }
  | Failed

export interface Bytes {
  readonly bytes: Uint8Array
  readonly name: string
}

/** What a report is set against; what is not given is not looked at. */
export interface Others {
  readonly lastYear?: Bytes | null
  readonly members?: readonly Bytes[]
  readonly scope?: Scope | null
}

/** Which of several documents could not be read must be plain. */
async function reportIn({ bytes, name }: Bytes, code: FailureCode): Promise<Report> {
  try {
    return (await readDocument(bytes, { name })).report
  } catch (cause) {
    throw cause instanceof Failure ? new Failure(code, { name }, { cause }) : cause
  }
}

async function membersIn(files: readonly Bytes[]): Promise<Report[] | null> {
  if (files.length === 0) return null
  const reports: Report[] = []
  for (const file of files) reports.push(await reportIn(file, "member-unreadable"))
  return reports
}

/** A failure as data. A stack or an array that grew past the engine's bounds: the document asks for more than there is. */
function failedBy(error: unknown): Failed {
  if (error instanceof Failure) return { ok: false, code: error.code, detail: error.detail }
  return { ok: false, code: error instanceof RangeError ? "too-complex" : "internal", detail: {} }
}

/** Reads and checks a document, against the others where there are any. Never throws. */
export async function runCheck(bytes: Uint8Array, name: string, asOf: string, others: Others = {}): Promise<Outcome> {
  try {
    const read = await readDocument(bytes, { name })
    const { lastYear: before = null, members: files = [], scope = null } = others
    const lastYear = before && (await reportIn(before, "last-year-unreadable"))
    const members = await membersIn(files)
    const reading = scope === null ? read : { ...read, report: { ...read.report, scope } }
    const against = { lastYear, members }
    return { ok: true, reading, check: checkReading(reading, { asOf, ...against }), against }
  } catch (error) {
    return failedBy(error)
  }
}

/** Checks a reading that is there already: a figure of it was changed, or it is set against another report. Never throws. */
export function runAgain(reading: Reading, asOf: string, against: Against): Outcome {
  try {
    return { ok: true, reading, check: checkReading(reading, { asOf, ...against }), against }
  } catch (error) {
    return failedBy(error)
  }
}

/** The blocks of a document as it came, which the places of its reading count; none where a report came as data. */
export async function runBlocks(bytes: Uint8Array, name: string): Promise<readonly Block[]> {
  return (await readWithDocument(bytes, { name })).document?.blocks ?? []
}
