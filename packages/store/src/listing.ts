import { Failure } from "@gouji/core"
import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely"
import { settleScope, within } from "./aggregates/scope.ts"
import type { Page, ReportEntry, ReportFilter } from "./archive.ts"
import { type EntryRow, readPage, toEntry } from "./entries.ts"
import { searchTerms } from "./names.ts"
import { checkLimit, readPosition, sealPosition } from "./paging.ts"
import { searchReports } from "./search/search-reports.ts"
import type { Tables } from "./tables.ts"

const longestText = 200

/** A filter without what makes no difference, in the form that cursors are sealed with. Throws `bad-request`. */
function settle(filter: ReportFilter) {
  const { text = "", year, region, verdict, province, division } = filter
  if (text.length > longestText) throw new Failure("bad-request", { found: "text" })
  settleScope({ ...(province !== undefined && { province }), ...(division !== undefined && { division }) })
  return { terms: searchTerms(text), year, region, verdict, province, division }
}

type Settled = ReturnType<typeof settle>

/** All of a filter but year and words, as conditions on `reports`. */
function conditionsOf({ region, verdict, province, division }: Settled): RawBuilder<SqlBool>[] {
  const conditions = [
    within("reports", { ...(province !== undefined && { province }), ...(division !== undefined && { division }) }),
  ]
  if (region !== undefined) conditions.push(sql`reports.region = ${region}`)
  if (verdict !== undefined) conditions.push(sql`reports.verdict = ${verdict}`)
  return conditions
}

interface After {
  readonly year: number
  readonly key: string
}

/** What is left of a list behind a place, as ranges of its index: first the rest of that year, then the years before. */
function* rangesBehind(after: After | undefined, year: number | undefined) {
  if (after === undefined) yield year === undefined ? sql<SqlBool>`1 = 1` : sql<SqlBool>`reports.year = ${year}`
  else {
    yield sql<SqlBool>`reports.year = ${after.year} and reports.agency_key > ${after.key}`
    if (year === undefined) yield sql<SqlBool>`reports.year < ${after.year}`
  }
}

/** The provinces in which agencies of a region are: the index of a list begins with the province. */
async function provincesOf(db: Kysely<Tables>, region: string): Promise<string[]> {
  const rows = await db.selectFrom("agencies").select("province").distinct().where("region", "=", region).execute()
  return rows.map(({ province }) => province)
}

async function walk(db: Kysely<Tables>, settled: Settled, after: After | undefined, most: number): Promise<EntryRow[]> {
  const rows: EntryRow[] = []
  const conditions = conditionsOf(settled)
  if (settled.region !== undefined && settled.province === undefined && settled.division === undefined) {
    const provinces = await provincesOf(db, settled.region)
    if (provinces.length === 0) return []
    conditions.push(sql`reports.province in (${sql.join(provinces)})`)
  }
  for (const range of rangesBehind(after, settled.year)) {
    if (rows.length === most) break
    const page = db
      .selectFrom("reports")
      .selectAll()
      .where(sql<SqlBool>`(${sql.join([range, ...conditions], sql` and `)})`)
      .orderBy("reports.year", "desc")
      .orderBy("reports.agency_key")
      .limit(most - rows.length)
    rows.push(...(await readPage(db, page)))
  }
  return rows
}

/** A page of the archive, newest year first, then by agency name (in code point order, the same in every engine). */
export async function listReports(
  db: Kysely<Tables>,
  filter: ReportFilter,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<Page<ReportEntry>> {
  const { limit, cursor } = page
  checkLimit(limit)
  const settled = settle(filter)
  const [year, key] = cursor === undefined ? [] : (readPosition(cursor, settled) as [number, string])
  const after = year === undefined || key === undefined ? undefined : { year, key }
  const { terms, province = settled.division?.slice(0, 2) } = settled
  // One more than asked for tells whether there is a next page.
  const most = limit + 1
  const rows =
    terms.length === 0
      ? await walk(db, settled, after, most)
      : await searchReports(db, {
          ...{ terms, province, after, most, year: settled.year },
          conditions: conditionsOf(settled),
        })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(toEntry),
    nextCursor: last ? sealPosition([last.year, last.agency_key], settled) : null,
  }
}
