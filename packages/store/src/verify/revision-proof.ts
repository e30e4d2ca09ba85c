import type { Kysely, Selectable } from "kysely"
import { canonicalDigest } from "../canonical-digest.ts"
import type { JournalEntry } from "../journal/entry.ts"
import { hashText } from "../kept-hash.ts"
import { unpack } from "../packing/packing.ts"
import { revisionHash } from "../revision-hash.ts"
import { type RevisionRecord, recordDigest } from "../revisions.ts"
import type { Tables } from "../tables.ts"
import { revisionOf } from "./missing-revisions.ts"
import type { Tally } from "./tally.ts"

type RevisionRow = Selectable<Tables["revisions"]>

/** A revision that could be read. */
export interface Proven {
  readonly row: RevisionRow
  readonly record: RevisionRecord
}

/** Goes over the revisions of one report, oldest first. */
export class RevisionProof {
  /** Of the last revision that was gone over. */
  number = 0
  #hash: string | null = null
  readonly #db: Kysely<Tables>
  readonly #report: { readonly name: string; readonly year: number }
  readonly #entries: readonly JournalEntry[]
  readonly #tally: Tally

  constructor(
    db: Kysely<Tables>,
    report: { readonly name: string; readonly year: number },
    entries: readonly JournalEntry[],
    tally: Tally,
  ) {
    this.#db = db
    this.#report = report
    this.#entries = entries
    this.#tally = tally
  }

  /** `null` where there is nothing in it that could be read. */
  async prove(row: RevisionRow): Promise<Proven | null> {
    const { report_id: report, number: revision } = row
    const place = { report, revision }
    const [number, hash] = [this.number + 1, this.#hash]
    this.number = row.number
    this.#hash = hashText(row.hash)
    this.#tally.count("revisions", 1)
    if (row.number !== number) this.#tally.fault({ code: "revision-missing", report, revision: number })
    else if (hashText(row.previous_hash) !== hash) this.#tally.fault({ code: "revision-unlinked", ...place })
    try {
      const text = await unpack(this.#db, { dictionary: row.dictionary, bytes: row.record })
      const record = JSON.parse(text) as RevisionRecord
      const altered = this.#altered(row, record) ?? this.#contradicts(row, text)
      if (altered !== null) this.#tally.fault({ ...altered, ...place })
      return { row, record }
    } catch {
      this.#tally.fault({ code: "record-unreadable", ...place })
      return null
    }
  }

  /** Whether the hash is that of what is kept. */
  #altered(row: RevisionRow, { reading, agency = this.#report.name }: RevisionRecord) {
    const { report, places } = reading
    const { source_name: name, media_type: mediaType, source_size: size } = row
    const source = { name, mediaType, sha256: hashText(row.source_sha256), size }
    const [expected, previousHash] = [hashText(row.hash), hashText(row.previous_hash)]
    const year = this.#report.year
    const found = revisionHash({ agency, year, report, places, source, previousHash })
    if (found !== expected) return { code: "revision-altered" as const, found, expected }
    const isDigest = row.report_digest.length === 32
    if (isDigest && canonicalDigest(report) !== hashText(row.report_digest)) {
      return { code: "revision-altered" as const, found: "report_digest" }
    }
    return null
  }

  /** Whether the journal tells of this very revision. */
  #contradicts(row: RevisionRow, text: string) {
    const hash = hashText(row.hash)
    const told = this.#entries.find((entry) => {
      const revision = revisionOf(entry)
      return revision?.revision === row.number && revision.hash === hash
    })
    const promised = told ? revisionOf(told) : null
    if (!told || !promised) return { code: "revision-unjournalled" as const }
    if (promised.record !== null && promised.record !== recordDigest(text, row.reason)) {
      return { code: "revision-altered" as const, found: "record" }
    }
    const isSameAct = told.at === row.published_at && told.actor === row.published_by
    return isSameAct ? null : { code: "revision-altered" as const, found: "published_at, published_by" }
  }
}
