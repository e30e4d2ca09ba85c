import type { Kysely } from "kysely"
import { within } from "../aggregates/scope.ts"
import type { Page } from "../archive.ts"
import { unpackFile } from "../packing/packed-file.ts"
import { checkLimit, readPosition, sealPosition } from "../paging.ts"
import type { Tables } from "../tables.ts"
import type { DraftFilter } from "./desk.ts"
import type { Draft, FullDraft } from "./draft.ts"
import { selectDrafts, toDraft, toFullDraft } from "./rows.ts"

/** See `Desk.list`. */
export async function listDrafts(
  db: Kysely<Tables>,
  filter: DraftFilter,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string },
): Promise<Page<Draft>> {
  checkLimit(limit)
  const { agencyId, division, year, states } = filter
  let query = selectDrafts(db).orderBy("drafts.changed_at", "desc").orderBy("drafts.id")
  if (agencyId !== undefined) query = query.where("drafts.agency_id", "=", agencyId)
  if (division !== undefined) query = query.where(within("agencies", { division }))
  if (year !== undefined) query = query.where("drafts.year", "=", year)
  if (states !== undefined) query = query.where("drafts.state", "in", [...states])
  if (cursor !== undefined) {
    const [changedAt, id] = readPosition(cursor, filter).map(String)
    query = query.where(({ eb, or, and }) =>
      or([
        eb("drafts.changed_at", "<", changedAt ?? ""),
        and([eb("drafts.changed_at", "=", changedAt ?? ""), eb("drafts.id", ">", id ?? "")]),
      ]),
    )
  }
  const rows = await query.limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(toDraft),
    nextCursor: last ? sealPosition([last.changed_at, last.id], filter) : null,
  }
}

/** See `Desk.due`. */
export async function dueDrafts(db: Kysely<Tables>, now: string, limit: number): Promise<Draft[]> {
  checkLimit(limit)
  const rows = await selectDrafts(db)
    .where("drafts.state", "=", "approved")
    .where("drafts.publish_at", "<=", now)
    .orderBy("drafts.publish_at")
    .limit(limit)
    .execute()
  return rows.map(toDraft)
}

export async function findDraft(db: Kysely<Tables>, id: string): Promise<FullDraft | null> {
  const row = await selectDrafts(db).where("drafts.id", "=", id).executeTakeFirst()
  return row ? toFullDraft(db, row) : null
}

export async function findDraftSource(db: Kysely<Tables>, id: string) {
  const row = await db
    .selectFrom("drafts")
    .innerJoin("sources", (join) =>
      join.onRef("sources.province", "=", "drafts.province").onRef("sources.sha256", "=", "drafts.source_sha256"),
    )
    .select(["sources.bytes", "sources.dictionary", "sources.size"])
    .select(["drafts.source_name as name", "drafts.media_type as mediaType"])
    .where("drafts.id", "=", id)
    .executeTakeFirst()
  return row ? { bytes: await unpackFile(db, row), name: row.name ?? "", mediaType: row.mediaType ?? "" } : null
}
