import { type Kysely, type Selectable, sql } from "kysely"
import { hashText, keptHash } from "../kept-hash.ts"
import type { Tables } from "../tables.ts"
import type { Fault } from "./verification.ts"

/** The revisions whose source file is not there, or is not as long as it was. */
export async function missingSources(
  db: Kysely<Tables>,
  revisions: readonly Selectable<Tables["revisions"]>[],
): Promise<Fault[]> {
  if (revisions.length === 0) return []
  const rows = await db
    .selectFrom("sources")
    .select(["province", "sha256", sql<number>`coalesce(size, length(bytes))`.as("size")])
    .where("province", "in", [...new Set(revisions.map(({ province }) => province))])
    .where(
      "sha256",
      "in",
      [...new Set(revisions.map((revision) => hashText(revision.source_sha256)))].map((hash) => keptHash(hash)),
    )
    .execute()
  const sizes = new Map(rows.map((row) => [`${row.province} ${hashText(row.sha256)}`, Number(row.size)]))
  return revisions.flatMap((revision): Fault[] => {
    const { province, report_id: report, number, source_size } = revision
    const source = hashText(revision.source_sha256)
    const size = sizes.get(`${province} ${source}`)
    const place = { report, revision: number, source }
    if (size === undefined) return [{ code: "source-missing", ...place }]
    return size === source_size ? [] : [{ code: "source-altered", ...place, found: String(size) }]
  })
}
