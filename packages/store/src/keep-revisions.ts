import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { dropFigures, figuresColumns, figuresRow } from "./figures/keep-figures.ts"
import { type Newest, newestRevisions, placeEntries } from "./import/batch-state.ts"
import { explanationsIn, type Prepared } from "./import/prepared.ts"
import { insertRows } from "./insert-rows.ts"
import { entryRow } from "./journal/append-entry.ts"
import { findOwners, keepAgency, newId, type Owner } from "./keep-agency.ts"
import { searchKey } from "./names.ts"
import { hashOfTexts } from "./revision-hash.ts"
import { packedRow, unpackRecord } from "./revisions.ts"
import type { Tables } from "./tables.ts"

/** What became of one publication. */
export type Kept = { readonly report: string; readonly revision: number; readonly hash: string }

/** What lists show of a report: all of it follows from its newest revision. */
function listed({ agency, listed: shown, titleKey, publishedAt }: Prepared, revision: number) {
  return {
    ...shown,
    state: "published" as const,
    withdrawn_at: null,
    withdrawn_reason: null,
    search: `${searchKey(agency.name)}\n${titleKey}`,
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
  readonly figures = new Map<string, { readonly owner: Owner; readonly year: number; readonly row: unknown[] }>()

  async write(db: Transaction<Tables>, entries: readonly Tables["journal"][]): Promise<void> {
    const rows = <T extends keyof Tables>(
      table: T,
      items: readonly Tables[T][],
      known?: (keyof Tables[T] & string)[],
    ) => {
      const columns = Object.keys(items[0] ?? {}) as (keyof Tables[T] & string)[]
      const values = items.map((item) => columns.map((column) => item[column]))
      return insertRows(db, { table, columns, rows: values, ...(known ? { known } : {}) })
    }
    await rows("sources", this.sources, ["province", "sha256"])
    await rows("reports", [...this.created.values()])
    for (const [id, { province, set }] of this.changed) {
      await db.updateTable("reports").set(set).where("province", "=", province).where("id", "=", id).execute()
      const figures = this.figures.get(id)
      if (figures) await dropFigures(db, { year: figures.year, province, agency_id: figures.owner.id })
    }
    await rows("revisions", this.revisions)
    const figures = [...this.figures.values()].map(({ row }) => row)
    await insertRows(db, { table: "figures", columns: figuresColumns, rows: figures })
    await rows("journal", entries)
  }
}

/**
 * Keeps publications in a transaction that may do more, each as if it came alone behind the one before it. One that
 * cannot be kept (`revision-exists`) leaves nothing behind, and the others are kept.
 */
export async function keepRevisions(db: Transaction<Tables>, batch: readonly Prepared[]): Promise<(Kept | Failure)[]> {
  const owners = await findOwners(db, new Set(batch.map(({ agency }) => agency.key)))
  const wanted = batch.flatMap(({ agency, year }) => {
    const owner = owners.get(agency.key)
    return owner ? [{ owner, year }] : []
  })
  const newest = await newestRevisions(db, wanted)
  const journal = placeEntries(db)
  const additions = new Additions()
  const outcomes: (Kept | Failure)[] = []

  for (const prepared of batch) {
    const { agency, year, source, reportDigest, explained, publishedAt, actor: publishedBy, reason } = prepared
    const known = owners.get(agency.key)
    const before = known && newest.of(known.id, year)
    if (known && before?.reportDigest === reportDigest && before.sourceSha256 === source.sha256) {
      if ((await explainedBefore(db, known.province, before)) === explained) {
        outcomes.push(new Failure("revision-exists", { report: before.id, revision: before.number }))
        continue
      }
    }
    // Asked of the archive again only where it may change something there.
    const owner = known && prepared.region === null ? known : await keepAgency(db, prepared)
    owners.set(agency.key, owner)
    const { id: agency_id, province, division, kind } = owner
    const id = before?.id ?? newId(prepared)
    const number = (before?.number ?? 0) + 1
    const previousHash = before?.hash ?? null
    const hash = hashOfTexts({ ...prepared, agency: owner.name, previousHash })

    additions.sources.push({ province, sha256: source.sha256, bytes: prepared.bytes })
    const created = additions.created.get(id)
    if (before && !created) additions.changed.set(id, { province, set: listed(prepared, number) })
    else {
      // A report that began as an invented one stays marked, whatever is published on top of it.
      const demo = created?.demo ?? (prepared.demo ? 1 : 0)
      const row = { province, id, agency_id, agency_key: agency.key, year, ...listed(prepared, number), demo }
      additions.created.set(id, row)
    }
    const revision = { reportId: id, number, hash, previousHash, publishedAt, publishedBy, reason, source }
    additions.revisions.push(packedRow(province, revision, reportDigest, prepared.record))
    const line = { year, province, agency_id, report_id: id, division, kind }
    additions.figures.set(id, { owner, year, row: figuresRow(line, prepared.forms, prepared.figures) })
    await journal.append({
      chain: province,
      at: publishedAt,
      actor: publishedBy,
      act: before ? "corrected" : "published",
      subject: id,
      detail: { revision: number, hash },
    })
    newest.set(agency_id, year, { id, number, hash, reportDigest, sourceSha256: source.sha256, explained })
    outcomes.push({ report: id, revision: number, hash })
  }
  await additions.write(db, journal.entries.map(entryRow))
  return outcomes
}
