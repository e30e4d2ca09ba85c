import { divisionParts, divisionStem, Failure } from "@gouji/core"
import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely"
import type { Page } from "../archive.ts"
import { containing } from "../containing.ts"
import { searchTerms } from "../names.ts"
import { checkLimit, readPosition, sealPosition } from "../paging.ts"
import type { Tables } from "../tables.ts"
import { agencyColumns, toAgency } from "./agency-columns.ts"
import { gramIs, gramsToFind } from "./grams.ts"
import { allProvinces, countGrams } from "./near-names.ts"
import type { AgencyFilter, RegisteredAgency } from "./register.ts"

const longestText = 200

function settle({ text = "", province, division, kind, parentId }: AgencyFilter) {
  if (text.length > longestText) throw new Failure("bad-request", { found: "text" })
  if (province !== undefined && !/^\d{2}$/.test(province)) throw new Failure("bad-request", { found: "province" })
  const isDivision = division === undefined || divisionParts(division) !== null
  if (!isDivision) throw new Failure("bad-request", { found: "division" })
  return { list: "agencies", terms: searchTerms(text), province, division, kind, parentId }
}

/** What may be initials or a code, and not only a part of a name. */
const isLatin = (term: string) => /^[0-9a-z]{2,}$/.test(term)

/** The pair of signs in a text that the fewest agencies have; `null` where all of its pairs are common. */
async function rarestGram(db: Kysely<Tables>, terms: readonly string[], provinces: readonly string[]) {
  const inNames = terms.filter((term) => !isLatin(term))
  const counts = await countGrams(db, provinces, [...new Set(inNames.flatMap(gramsToFind))])
  return counts[0]?.gram ?? null
}

/** That an agency has a word in one of its names, as initials of a name, or as the head of a code. */
function has(term: string): RawBuilder<SqlBool> {
  const pattern = containing(term)
  const named = sql`lower(agency_names.key) like ${pattern} escape '!'`
  const lettered = isLatin(term) ? sql` or agency_names.initials like ${pattern} escape '!'` : sql``
  const ofName = sql`exists (select 1 from agency_names where agency_names.agency_id = agencies.id and (${named}${lettered}))`
  if (!isLatin(term)) return sql<SqlBool>`${ofName}`
  const code = `${term.toUpperCase()}%`
  return sql<SqlBool>`(${ofName} or agencies.code like ${code} or agencies.division like ${code})`
}

/** See `Register.list`. */
export async function listAgencies(
  db: Kysely<Tables>,
  filter: AgencyFilter,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<Page<RegisteredAgency>> {
  const { limit, cursor } = page
  checkLimit(limit)
  const settled = settle(filter)
  const { terms, province, division, kind, parentId } = settled
  let query = db.selectFrom("agencies").select(agencyColumns).orderBy("agencies.key")
  if (province !== undefined) query = query.where("province", "=", province)
  if (division !== undefined) {
    const stem = divisionStem(division)
    const upper = String(Number(stem) + 1)
    query = query.where("province", "=", division.slice(0, 2)).where("division", ">=", stem)
    query = query.where("division", "<", upper)
  }
  if (kind !== undefined) query = query.where("kind", "=", kind)
  if (parentId !== undefined) query = query.where("parent_id", "=", parentId)
  const within =
    province === undefined && division === undefined ? allProvinces() : [province ?? division?.slice(0, 2) ?? ""]
  const gram = await rarestGram(db, terms, within)
  if (gram !== null) {
    const having = db.selectFrom("agency_grams").select("agency_id").where("province", "in", within).where(gramIs(gram))
    query = query.where("agencies.id", "in", having)
  }
  for (const term of terms) query = query.where(has(term))
  if (cursor !== undefined) query = query.where("agencies.key", ">", String(readPosition(cursor, settled)[0]))
  const rows = await query.limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(toAgency),
    nextCursor: last ? sealPosition([last.key], settled) : null,
  }
}
