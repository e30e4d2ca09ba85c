import type { Check, Report, Severity } from "@gouji/core"
import type { Admitted } from "../admit.ts"
import type { Revision } from "../archive.ts"
import { canonicalDigest } from "../canonical-digest.ts"
import { formsText } from "../figures/forms-text.ts"
import { type KeptFigures, keptFigures } from "../figures/kept-figures.ts"
import { searchKey } from "../names.ts"
import { type PackedFile, packFile } from "../packing/packed-file.ts"
import type { Packed } from "../packing/packing.ts"
import { revisionHashes } from "../revision-hash.ts"
import { packedRecord, recordOf } from "../revisions.ts"
import { gramsOfTitle } from "../search/grams-of-title.ts"

/** What lists show of a report: all of it follows from its newest revision. */
export interface Shown {
  readonly title: string | null
  readonly verdict: string
  readonly errors: number
  readonly warnings: number
  readonly notices: number
}

export function shownOf({ title }: Report, { verdict, findings }: Check): Shown {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return { title, verdict, errors: count("error"), warnings: count("warning"), notices: count("notice") }
}

/**
 * A publication that was judged, hashed and packed: what is left is to write it down. Plain data, so that a worker
 * thread can make it and hand it over.
 */
export interface Prepared extends Omit<Admitted, "reading" | "check" | "content" | "source"> {
  /** Tells it from a publication. */
  readonly isPrepared: true
  readonly file: PackedFile
  readonly source: Revision["source"]
  /** The revision's hash where it is the first of its report, and the agency has the name that was given. */
  readonly firstHash: string
  readonly reportDigest: string
  /** Over what the agency has said about its findings. */
  readonly explained: string
  /** With the agency's name as it was given. */
  readonly record: Packed
  readonly recordDigest: string
  readonly listed: Shown
  /** Title in the form that a text filter is matched against. */
  readonly titleKey: string
  /** What the report is found by beside the names of its agency. */
  readonly titleGrams: readonly string[]
  readonly forms: string
  readonly figures: KeptFigures
}

/**
 * The same publications with all of their bytes in one buffer, which is handed to another thread instead of being copied:
 * `postMessage(batch, [buffer])`. Each is of no use here any more once it is.
 */
export function inOneBuffer(batch: readonly Prepared[]): { readonly batch: Prepared[]; readonly buffer: ArrayBuffer } {
  const size = batch.reduce((sum, { file, record }) => sum + file.bytes.length + record.bytes.length, 0)
  const buffer = new ArrayBuffer(size)
  let end = 0
  const put = (bytes: Uint8Array): Uint8Array => {
    const own = new Uint8Array(buffer, end, bytes.length)
    own.set(bytes)
    end += bytes.length
    return own
  }
  const moved = batch.map((one) => ({
    ...one,
    file: { ...one.file, bytes: put(one.file.bytes) },
    record: { dictionary: one.record.dictionary, bytes: put(one.record.bytes) },
  }))
  return { batch: moved, buffer }
}

/** What an agency has said about its findings. The rest of a check may change without a new revision: rules do. */
export function explanationsIn({ findings }: Pick<Admitted["check"], "findings">): string {
  const said = findings.flatMap(({ id, explanation }) => (explanation === null ? [] : [[id, explanation]]))
  return canonicalDigest(Object.fromEntries(said))
}

/** Does all of the work on an admitted publication that needs no archive. */
export function prepareRevision({ reading, check, content, source: bytes, ...admitted }: Admitted): Prepared {
  const { report, places } = reading
  const { name, mediaType, sha256 } = reading.source
  const source = { name, mediaType, sha256, size: bytes.length }
  const { name: agency } = admitted.agency
  const first = revisionHashes({ agency, year: admitted.year, report, places, source, previousHash: null })
  return {
    ...admitted,
    isPrepared: true,
    file: packFile(bytes),
    source,
    firstHash: first.hash,
    reportDigest: first.reportDigest,
    explained: explanationsIn(check),
    ...packedRecord(recordOf(content, agency), admitted.reason),
    listed: shownOf(report, check),
    titleKey: searchKey(report.title ?? ""),
    titleGrams: gramsOfTitle({ title: report.title, year: admitted.year }),
    forms: formsText(report.forms),
    figures: keptFigures(report),
  }
}
