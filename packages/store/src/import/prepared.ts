import type { Check, Report, Severity } from "@gouji/core"
import type { Admitted } from "../admit.ts"
import type { Revision } from "../archive.ts"
import { canonicalDigest, digest } from "../canonical-digest.ts"
import { canonicalText } from "../canonical-text.ts"
import { formsText } from "../figures/forms-text.ts"
import { type KeptFigures, keptFigures } from "../figures/kept-figures.ts"
import { searchKey } from "../names.ts"
import type { Packed } from "../packing/packing.ts"
import { packedRecord, recordText } from "../revisions.ts"
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
  readonly bytes: Uint8Array
  readonly source: Revision["source"]
  /** Of the report and the places: canonical JSON, in which the revision's hash is computed. */
  readonly reportText: string
  readonly placesText: string
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

/** What an agency has said about its findings. The rest of a check may change without a new revision: rules do. */
export function explanationsIn({ findings }: Pick<Admitted["check"], "findings">): string {
  const said = findings.flatMap(({ id, explanation }) => (explanation === null ? [] : [[id, explanation]]))
  return canonicalDigest(Object.fromEntries(said))
}

/** Does all of the work on an admitted publication that needs no archive. */
export function prepareRevision({ reading, check, content, source: bytes, ...admitted }: Admitted): Prepared {
  const { report, places, source } = reading
  const reportText = canonicalText(report)
  return {
    ...admitted,
    isPrepared: true,
    bytes,
    source: { name: source.name, mediaType: source.mediaType, sha256: source.sha256, size: bytes.length },
    reportText,
    placesText: canonicalText(places),
    reportDigest: digest(reportText),
    explained: explanationsIn(check),
    ...packedRecord(recordText(content, admitted.agency.name), admitted.reason),
    listed: shownOf(report, check),
    titleKey: searchKey(report.title ?? ""),
    titleGrams: gramsOfTitle({ title: report.title, year: admitted.year }),
    forms: formsText(report.forms),
    figures: keptFigures(report),
  }
}
