import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import { dropFigures, figuresColumns, figuresRow } from "./figures/keep-figures.ts"
import { type Newest, newestRevisions, placeEntries } from "./import/batch-state.ts"
import { explanationsIn, type Prepared } from "./import/prepared.ts"
import { insertAll, insertRows } from "./insert-rows.ts"
import { entryRow } from "./journal/append-entry.ts"
import { keptHash } from "./kept-hash.ts"
import type { AgencyColumns } from "./register/agency-columns.ts"
import { insertGrams } from "./register/keep-grams.ts"
import { searchNamesOf } from "./register/keep-names.ts"
import { keepRegion } from "./register/owner-of-report.ts"
import { ownersOfReports } from "./register/owners-of-reports.ts"
import { addCounts, countReports } from "./report-counts.ts"
import { revisionHash } from "./revision-hash.ts"
import { packedRecord, packedRow, unpackRecord } from "./revisions.ts"
import { type Searched, searchColumn } from "./search/search-column.ts"
import type { Tables } from "./tables.ts"

/** What became of one publication. */
export type Kept = { readonly report: string; readonly revision: number; readonly hash: string }

/** What lists show of a report: all of it follows from its newest revision. */
function listed(
  { listed: shown, titleKey, publishedAt }: Prepared,
  { names, agencyKey }: Pick<Searched, "names" | "agencyKey">,
  revision: number,
) {
  return {
    ...shown,
    state: "published" as const,
    withdrawn_at: null,
    withdrawn_reason: null,
    search: searchColumn({ names, titleKey, agencyKey, title: shown.title }),
    revision,
    published_at: publishedAt,
  }
}

async function explainedBefore(db: Transaction<Tables>, province: string, { id, number, explained }: Newest) {
  if (explained !== null) return explained
  const row = await db
    .selectFrom("revisions")
    .select(["dictionary", "record"])
    .where("province", "=", province)
    .where("report_id", "=", id)
    .where("number", "=", number)
    .executeTakeFirstOrThrow()
  return explanationsIn((await unpackRecord(db, row)).check)
}

type ReportRow = Tables["reports"]

/** Writes lists and rows of one kind in one go: what a batch adds to an archive. */
class Additions {
  readonly sources: Tables["sources"][] = []
  readonly created = new Map<string, ReportRow>()
  readonly changed = new Map<string, { readonly province: string; readonly set: Partial<ReportRow> }>()
  readonly revisions: Tables["revisions"][] = []
  readonly grams: Tables["agency_grams"][] = []
  readonly figures = new Map<
    string,
    { readonly owner: AgencyColumns; readonly year: number; readonly row: unknown[] }
  >()

  async write(db: Transaction<Tables>, entries: readonly Tables["journal"][]): Promise<void> {
    await insertAll(db, "sources", this.sources, ["province", "sha256"])
    await insertAll(db, "reports", [...this.created.values()])
    await addCounts(db, countReports(this.created.values()))
    for (const [id, { province, set }] of this.changed) {
      await db.updateTable("reports").set(set).where("province", "=", province).where("id", "=", id).execute()
      const figures = this.figures.get(id)
      if (figures) await dropFigures(db, { year: figures.year, province, agency_id: figures.owner.id })
    }
    await insertGrams(db, this.grams)
    await insertAll(db, "revisions", this.revisions)
    const figures = [...this.figures.values()].map(({ row }) => row)
    await insertRows(db, { table: "figures", columns: figuresColumns, rows: figures })
    await insertAll(db, "journal", entries)
  }
}

// The time in an id is that of the publication: the archive has no clock of its own.
const newId = ({ publishedAt }: Pick<Prepared, "publishedAt">) => uuidv7({ msecs: Date.parse(publishedAt) })

/** The record with the agency's name in it that the revision's hash covers. */
async function recordOf(
  db: Transaction<Tables>,
  { agency, record, reason, recordDigest: own }: Prepared,
  name: string,
) {
  if (agency.name === name) return { packed: record, digest: own }
  const held = await unpackRecord(db, { dictionary: record.dictionary, record: record.bytes })
  const renamed = packedRecord([JSON.stringify({ ...held, agency: name })], reason)
  return { packed: renamed.record, digest: renamed.recordDigest }
}

/** The hash of a revision. Nearly all are the first of their report, whose hash is known; others are computed from the record. */
async function hashOf(
  db: Transaction<Tables>,
  { agency: given, year, source, record, firstHash }: Prepared,
  { agency, previousHash }: { readonly agency: string; readonly previousHash: string | null },
): Promise<string> {
  if (previousHash === null && agency === given.name) return firstHash
  const { reading } = await unpackRecord(db, { dictionary: record.dictionary, record: record.bytes })
  return revisionHash({ agency, year, report: reading.report, places: reading.places, source, previousHash })
}

/**
 * Keeps publications in a transaction that may do more, each as if it came alone behind the one before it. One that
 * cannot be kept (`revision-exists`, `agency-ambiguous`) leaves nothing behind, and the others are kept. Agencies are
 * entered in the register first, and their regions changed last, so that the journal of the batch is one piece.
 */
export async function keepRevisions(db: Transaction<Tables>, batch: readonly Prepared[]): Promise<(Kept | Failure)[]> {
  const owners = await ownersOfReports(db, batch)
  const wanted = batch.flatMap(({ year }, at) => {
    const owner = owners[at]
    return owner && !(owner instanceof Failure) ? [{ owner, year }] : []
  })
  const newest = await newestRevisions(db, wanted)
  const names = await searchNamesOf(db, [...new Set(wanted.map(({ owner }) => owner.id))])
  const regionOf = new Map(wanted.map(({ owner }) => [owner.id, owner.region]))
  const journal = placeEntries(db)
  const additions = new Additions()
  const regions: (() => Promise<void>)[] = []
  const outcomes: (Kept | Failure)[] = []

  for (const [at, prepared] of batch.entries()) {
    const owner = owners[at]
    if (!owner || owner instanceof Failure) {
      outcomes.push(owner ?? new Failure("internal"))
      continue
    }
    const { year, source, reportDigest, explained, publishedAt, actor: publishedBy, reason } = prepared
    const { id: agency_id, key, name, province, division, region, kind } = owner
    const before = newest.of(agency_id, year)
    if (before?.reportDigest === reportDigest && before.sourceSha256 === source.sha256) {
      if ((await explainedBefore(db, province, before)) === explained) {
        outcomes.push(new Failure("revision-exists", { report: before.id, revision: before.number }))
        continue
      }
    }
    const searched = names.get(agency_id) ?? ""
    const id = before?.id ?? newId(prepared)
    const number = (before?.number ?? 0) + 1
    const previousHash = before?.hash ?? null
    const hash = await hashOf(db, prepared, { agency: name, previousHash })
    const record = await recordOf(db, prepared, name)

    additions.sources.push({ province, sha256: keptHash(source.sha256), ...prepared.file })
    const created = additions.created.get(id)
    const shown = listed(prepared, { names: searched, agencyKey: key }, number)
    if (before && !created) additions.changed.set(id, { province, set: shown })
    else {
      // A report that began as an invented one stays marked, whatever is published on top of it.
      const demo = created?.demo ?? (prepared.demo ? 1 : 0)
      additions.created.set(id, { province, id, agency_id, agency_key: key, year, ...shown, demo, division, region })
    }
    const revision = { reportId: id, number, hash, previousHash, publishedAt, publishedBy, reason, source }
    additions.revisions.push({ ...packedRow(province, revision, reportDigest, record.packed), agency_name: name })
    // Nearly every title is the name and plain words: then this is nothing.
    for (const gram of prepared.titleGrams) {
      if (!searched.includes(gram)) additions.grams.push({ province, gram, agency_id })
    }
    const line = { year, province, agency_id, report_id: id, division, kind }
    additions.figures.set(id, { owner, year, row: figuresRow(line, prepared.forms, prepared.figures) })
    await journal.append({
      chain: province,
      at: publishedAt,
      actor: publishedBy,
      act: before ? "corrected" : "published",
      subject: id,
      detail: { revision: number, hash, record: record.digest },
    })
    newest.set(agency_id, year, { id, number, hash, reportDigest, sourceSha256: source.sha256, explained })
    if (prepared.region !== null && prepared.region !== regionOf.get(agency_id)) {
      regionOf.set(agency_id, prepared.region)
      regions.push(() => keepRegion(db, agency_id, prepared))
    }
    outcomes.push({ report: id, revision: number, hash })
  }
  await additions.write(db, journal.entries.map(entryRow))
  for (const keep of regions) await keep()
  return outcomes
}
