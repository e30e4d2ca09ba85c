import type { Reading, Report } from "@gouji/core"
import type { Revision } from "./archive.ts"
import { digest } from "./canonical-digest.ts"
import { canonicalText } from "./canonical-text.ts"

/** What a revision's hash stands for. */
export interface HashedRevision {
  /** The agency's name as the archive has it. */
  readonly agency: string
  readonly year: number
  readonly report: Report
  readonly places: Reading["places"]
  readonly source: Revision["source"]
  readonly previousHash: string | null
}

/**
 * The hash of a revision: SHA-256 over canonical JSON, so that anybody who holds the published JSON can compute it
 * again with any RFC 8785 implementation. It names the hash before it: a history cannot be changed in the middle.
 */
export function revisionHash({ report, places, ...rest }: HashedRevision): string {
  return hashOfTexts({ ...rest, reportText: canonicalText(report), placesText: canonicalText(places) })
}

/** What a revision's hash stands for, with its large parts as canonical JSON. */
export interface RevisionTexts extends Omit<HashedRevision, "report" | "places"> {
  readonly reportText: string
  readonly placesText: string
}

/**
 * `revisionHash` where the canonical JSON of the parts is at hand. In the canonical JSON of the whole they stand as
 * they are, its keys in their order: so a report is brought into its form once, whatever is computed over it.
 */
export function hashOfTexts({ agency, year, reportText, placesText, source, previousHash }: RevisionTexts): string {
  const { name, mediaType, sha256, size } = source
  const parts = {
    agency: canonicalText(agency),
    places: placesText,
    previousHash: canonicalText(previousHash),
    report: reportText,
    schema: canonicalText("gouji/revision@1"),
    source: canonicalText({ name, mediaType, sha256, size }),
    year: canonicalText(year),
  }
  return digest(`{${Object.entries(parts).map(([key, text]) => `"${key}":${text}`)}}`)
}
