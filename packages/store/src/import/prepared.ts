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

const sourceIn = ({ reading, source }: Admitted): Revision["source"] => {
  const { name, mediaType, sha256 } = reading.source
  return { name, mediaType, sha256, size: source.length }
}

const hashesOf = (admitted: Admitted) =>
  revisionHashes({
    agency: admitted.agency.name,
    year: admitted.year,
    report: admitted.reading.report,
    places: admitted.reading.places,
    source: sourceIn(admitted),
    previousHash: null,
  })

const recordIn = ({ content, agency, reason }: Admitted) => packedRecord(recordOf(content, agency.name), reason)

const derivedIn = ({ reading: { report }, check, year }: Admitted) => ({
  explained: explanationsIn(check),
  listed: shownOf(report, check),
  titleKey: searchKey(report.title ?? ""),
  titleGrams: gramsOfTitle({ title: report.title, year }),
  forms: formsText(report.forms),
  figures: keptFigures(report),
})

/**
 * Does all of the work on admitted publications that needs no archive. Each step is done for all before the next: the
 * processor has the code of one step at hand, which takes two thirds of the time that report after report takes. A few
 * dozen at a time, or it is the reports that it has no more at hand.
 */
export function prepareRevisions(admitted: readonly Admitted[]): Prepared[] {
  const files = admitted.map(({ source }) => packFile(source))
  const hashes = admitted.map(hashesOf)
  const records = admitted.map(recordIn)
  const derived = admitted.map(derivedIn)
  return admitted.map((one, at): Prepared => {
    const { reading: _reading, check: _check, content: _content, source: _source, ...rest } = one
    const { hash, reportDigest } = hashes[at] as ReturnType<typeof revisionHashes>
    return {
      ...rest,
      isPrepared: true,
      file: files[at] as PackedFile,
      source: sourceIn(one),
      firstHash: hash,
      reportDigest,
      ...(records[at] as ReturnType<typeof packedRecord>),
      ...(derived[at] as ReturnType<typeof derivedIn>),
    }
  })
}
