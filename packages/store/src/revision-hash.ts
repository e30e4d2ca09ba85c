import type { Reading, Report } from "@gouji/core"
import type { Revision } from "./archive.ts"
import { canonicalDigest } from "./canonical-digest.ts"

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
export function revisionHash({ agency, year, report, places, source, previousHash }: HashedRevision): string {
  const { name, mediaType, sha256, size } = source
  return canonicalDigest({
    schema: "gouji/revision@1",
    agency,
    year,
    report,
    places,
    source: { name, mediaType, sha256, size },
    previousHash,
  })
}
