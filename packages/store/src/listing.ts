import { Failure } from "@gouji/core"
import { type Kysely, sql } from "kysely"
import type { Page, ReportEntry, ReportFilter } from "./archive.ts"
import { containing } from "./containing.ts"
import { selectEntries, toEntry } from "./entries.ts"
import { searchTerms } from "./names.ts"
import { checkLimit, readPosition, sealPosition } from "./paging.ts"
import type { Tables } from "./tables.ts"

const longestText = 200

/** A filter without what makes no difference, in the form that cursors are sealed with. */
function settle(filter: ReportFilter) {
  const { text = "", year, region, verdict } = filter
  if (text.length > longestText) throw new Failure("bad-request", { found: "text" })
  return { terms: searchTerms(text), year, region, verdict }
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
  let query = selectEntries(db).orderBy("reports.year", "desc").orderBy("reports.agency_key")
  if (settled.year !== undefined) query = query.where("reports.year", "=", settled.year)
  if (settled.region !== undefined) query = query.where("agencies.region", "=", settled.region)
  if (settled.verdict !== undefined) query = query.where("reports.verdict", "=", settled.verdict)
  for (const term of settled.terms) {
    query = query.where(sql<boolean>`${sql.ref("reports.search")} like ${containing(term)} escape '!'`)
  }
  if (cursor !== undefined) {
    const [year, agencyKey] = readPosition(cursor, settled) as [number, string]
    query = query.where(({ eb, and, or }) =>
      or([
        eb("reports.year", "<", year),
        and([eb("reports.year", "=", year), eb("reports.agency_key", ">", agencyKey)]),
      ]),
    )
  }
  // One more than asked for tells whether there is a next page.
  const rows = await query.limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(toEntry),
    nextCursor: last ? sealPosition([last.year, last.agency_key], settled) : null,
  }
}
