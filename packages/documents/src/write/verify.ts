import { Failure, type Report } from "@gouji/core"
import { readDocument } from "../read-document.ts"
import { differencesOf, type Strictness } from "./read-back.ts"

/** How many addresses of differences a failure names. */
const most = 5

/** The failure of a file that says something else than its report. */
export function differs(name: string, differences: readonly string[]): Failure {
  const named = differences.slice(0, most).join(", ")
  return new Failure("document-differs", { name, found: differences.length > most ? `${named}, …` : named })
}

/** How a document is read: here, or where a program has its readers. */
type Read = typeof readDocument

export interface Verification {
  readonly name: string
  /** What is to be read in it. */
  readonly printed: Report
  readonly strictness?: Strictness
  readonly read?: Read
}

/** A document that cannot be read again is as bad as one that is read otherwise. */
async function readAgain(bytes: Uint8Array, name: string, read: Read = readDocument): Promise<Report> {
  try {
    return (await read(bytes, { name })).report
  } catch (cause) {
    throw new Failure("document-differs", { name, found: cause instanceof Failure ? cause.code : "…" }, { cause })
  }
}

/**
 * Reads a written document as anybody's would be read, and compares it with the report that it was to print. Throws
 * `document-differs` with the addresses (`requests/received/total`, `sections/other/paragraphs`) where it is not the same.
 */
export async function verifyDocument(
  bytes: Uint8Array,
  { name, printed, strictness, read }: Verification,
): Promise<void> {
  const differences = differencesOf(printed, await readAgain(bytes, name, read), strictness)
  if (differences.length > 0) throw differs(name, differences)
}

/** The first key under which two values of JSON differ, as a path; null where they are the same. */
function firstDifference(a: unknown, b: unknown, path = ""): string | null {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b) ? null : path
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  for (const key of keys) {
    const [one, other] = [a, b].map((value) => (value as Readonly<Record<string, unknown>>)[key])
    const found = firstDifference(one, other, path === "" ? key : `${path}/${key}`)
    if (found !== null) return found
  }
  return null
}

/** The same for a report's own JSON, in which nothing may be lost or added. Throws `document-differs`. */
export async function verifyData(
  bytes: Uint8Array,
  { name, printed }: { readonly name: string; readonly printed: Report },
): Promise<void> {
  const found = firstDifference(printed, await readAgain(bytes, name))
  if (found !== null) throw differs(name, [found])
}
