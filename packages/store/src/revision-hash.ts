import type { Reading, Report } from "@gouji/core"
import type { Revision } from "./archive.ts"
import { aroundCells } from "./around-cells.ts"
import { digest } from "./canonical-digest.ts"
import { canonicalText } from "./canonical-text.ts"
import { utf8InPassing } from "./utf8-in-passing.ts"

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

const canonicalReport = ({ cells, ...rest }: Report) =>
  aroundCells(canonicalText({ ...rest, cells: {} }), canonicalText(cells))

/**
 * The hash of a revision: SHA-256 over canonical JSON, so that anybody who holds the published JSON can compute it
 * again with any RFC 8785 implementation. It names the hash before it: a history cannot be changed in the middle.
 */
export const revisionHash = (revision: HashedRevision): string => revisionHashes(revision).hash

/**
 * `revisionHash`, and the hash of the report alone. In the canonical JSON of the whole its own stands as it is, so that
 * it is made once.
 */
export function revisionHashes({ agency, year, report, places, source, previousHash }: HashedRevision): {
  readonly hash: string
  readonly reportDigest: string
} {
  const { name, mediaType, sha256, size } = source
  // All keys in their order: "report" comes behind these and before those.
  const before = { agency, places, previousHash }
  const behind = { schema: "gouji/revision@1", source: { name, mediaType, sha256, size }, year }
  const start = `${canonicalText(before).slice(0, -1)},"report":`
  const end = `,${canonicalText(behind).slice(1)}`
  const bytes = utf8InPassing([start, ...canonicalReport(report), end])
  const own = bytes.subarray(Buffer.byteLength(start), bytes.length - Buffer.byteLength(end))
  return { hash: digest(bytes), reportDigest: digest(own) }
}
