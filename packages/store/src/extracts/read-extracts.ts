import type { Kysely } from "kysely"
import { hashText } from "../kept-hash.ts"
import { unpackRecord } from "../revisions.ts"
import type { Tables } from "../tables.ts"
import type { Extract, ExtractFilter, ExtractPosition } from "./extracts.ts"
import { selectExtracts } from "./select-extracts.ts"

function selectPage(
  db: Kysely<Tables>,
  filter: ExtractFilter,
  asOf: string,
  { limit, after }: { readonly limit: number; readonly after?: ExtractPosition },
) {
  return selectExtracts(db, filter, asOf)
    .select(["reports.id", "reports.year", "reports.agency_key", "reports.demo"])
    .select(["agencies.id as agency_id", "agencies.name", "agencies.region", "agencies.division", "agencies.kind"])
    .select(["revisions.number", "revisions.hash", "revisions.published_at"])
    .select(["revisions.dictionary", "revisions.record"])
    .$if(after !== undefined, (query) =>
      query.where(({ eb, or, and }) => {
        const [year, key, id] = after as ExtractPosition
        const sameYear = eb("reports.year", "=", year)
        return or([
          eb("reports.year", "<", year),
          and([sameYear, eb("reports.agency_key", ">", key)]),
          and([sameYear, eb("reports.agency_key", "=", key), eb("reports.id", ">", id)]),
        ])
      }),
    )
    .orderBy("reports.year", "desc")
    .orderBy("reports.agency_key")
    .orderBy("reports.id")
    .limit(limit + 1)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPage>["execute"]>>[number]

async function toExtract(db: Kysely<Tables>, row: Row): Promise<Extract> {
  const { reading, check } = await unpackRecord(db, row)
  return {
    id: row.id,
    agency: { id: row.agency_id, name: row.name, region: row.region, division: row.division, kind: row.kind },
    year: row.year,
    revision: row.number,
    hash: hashText(row.hash),
    publishedAt: row.published_at,
    verdict: check.verdict,
    demo: row.demo === 1,
    report: reading.report,
  }
}

/** See `Extracts.page`. */
export async function readExtracts(
  db: Kysely<Tables>,
  filter: ExtractFilter,
  asOf: string,
  page: { readonly limit: number; readonly after?: ExtractPosition },
) {
  const rows = await selectPage(db, filter, asOf, page).execute()
  const shown = rows.slice(0, page.limit)
  const positions = shown.map((row): ExtractPosition => [row.year, row.agency_key, row.id])
  const items: Extract[] = []
  for (const row of shown) items.push(await toExtract(db, row))
  // `positions`: where each of the items stands, for who stops in the middle.
  return { items, positions, next: rows.length > page.limit ? (positions.at(-1) ?? null) : null }
}
