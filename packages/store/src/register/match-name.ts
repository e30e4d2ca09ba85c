import { isWithin } from "@gouji/core"
import type { Kysely } from "kysely"
import { agencyKey } from "../names.ts"
import { provinceOf } from "../province.ts"
import type { Tables } from "../tables.ts"
import { type AgencyColumns, agencyColumns, toAgency } from "./agency-columns.ts"
import { foldedKey } from "./look-alikes.ts"
import { allProvinces, nearNames } from "./near-names.ts"
import type { AgencyMatch, MatchReason, MatchResult } from "./register.ts"

export interface MatchOptions {
  /** The year of the report that prints the name. */
  readonly year?: number | undefined
  /** The division that the agency is known to be in. */
  readonly division?: string | null | undefined
}

const confidences: Readonly<Record<MatchReason, number>> = {
  exact: 1,
  former: 0.9,
  "other-time": 0.7,
  "other-region": 0.5,
  "look-alike": 0.6,
  near: 0.4,
}

const most = 20

/** An agency with one of its names. */
export interface NamedRow extends AgencyColumns {
  readonly printed: string
  readonly name_key: string
  readonly folded: string
  readonly from_day: string | null
  readonly until_day: string | null
}

const named = (db: Kysely<Tables>) =>
  db
    .selectFrom("agency_names")
    .innerJoin("agencies", "agencies.id", "agency_names.agency_id")
    .select(agencyColumns)
    .select(["agency_names.name as printed", "agency_names.key as name_key"])
    .select(["agency_names.folded", "agency_names.from_day", "agency_names.until_day"])

/** A report of a year speaks of that year and comes out in the next: a name of either may stand on it. */
function holdsIn({ from_day, until_day }: NamedRow, year: number | undefined): boolean {
  if (year === undefined) return true
  return (from_day === null || from_day <= `${year + 1}-12-31`) && (until_day === null || until_day >= `${year}-01-01`)
}

const isPresentName = (row: NamedRow) => row.key.split(" ")[0] === row.name_key && row.until_day === null

function isElsewhere(row: NamedRow, division: string | null | undefined): boolean {
  if (!division || row.division === null) return false
  return !isWithin(row.division, division) && !isWithin(division, row.division)
}

function reasonFor(row: NamedRow, { year, division }: MatchOptions): MatchReason {
  if (!holdsIn(row, year)) return "other-time"
  if (isElsewhere(row, division)) return "other-region"
  return isPresentName(row) ? "exact" : "former"
}

const toMatch = (
  row: AgencyColumns,
  name: string,
  reason: MatchReason,
  confidence = confidences[reason],
): AgencyMatch => ({
  agency: toAgency(row),
  name,
  reason,
  confidence,
})

/** What rows that have a name in common mean for a report. */
export function toMatches(rows: readonly NamedRow[], options: MatchOptions): AgencyMatch[] {
  return rows.map((row) => toMatch(row, row.printed, reasonFor(row, options)))
}

/** The agencies that have or had a name, whatever the year and the division. */
export async function namesakes(db: Kysely<Tables>, name: string, options: MatchOptions): Promise<AgencyMatch[]> {
  const rows = await named(db).where("agency_names.key", "=", agencyKey(name)).orderBy("agencies.id").execute()
  return toMatches(rows, options)
}

const mostAtOnce = 500

/** The agencies of many names, and of those that look like them. */
export async function namedRows(db: Kysely<Tables>, folded: readonly string[]): Promise<NamedRow[]> {
  const rows: NamedRow[] = []
  for (let at = 0; at < folded.length; at += mostAtOnce) {
    const part = folded.slice(at, at + mostAtOnce)
    rows.push(...(await named(db).where("agency_names.folded", "in", part).orderBy("agencies.id").execute()))
  }
  return rows
}

/** Those whose name differs in signs alone that are taken for each other. */
export async function lookAlikes(db: Kysely<Tables>, name: string): Promise<AgencyMatch[]> {
  const key = agencyKey(name)
  const rows = await named(db)
    .where("agency_names.folded", "=", foldedKey(key))
    .where("agency_names.key", "<>", key)
    .orderBy("agencies.id")
    .limit(most)
    .execute()
  return rows.map((row) => toMatch(row, row.printed, "look-alike"))
}

/** The one agency that has a name in a year: `null` where none has it, or several have. */
export function certainOf(matches: readonly AgencyMatch[]): AgencyMatch | null {
  const fitting = matches.filter(({ reason }) => reason === "exact" || reason === "former")
  const [only] = fitting
  return only && fitting.every(({ agency }) => agency.id === only.agency.id) ? only : null
}

async function near(db: Kysely<Tables>, name: string, { division }: MatchOptions, seen: ReadonlySet<string>) {
  const provinces = division ? [provinceOf(division)] : allProvinces()
  const key = agencyKey(name)
  const found = (await nearNames(db, key, provinces)).filter(({ agencyId }) => !seen.has(agencyId)).slice(0, most)
  if (found.length === 0) return []
  const ids = found.map(({ agencyId }) => agencyId)
  const rows = await db.selectFrom("agencies").select(agencyColumns).where("id", "in", ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ agencyId, name: other, off }) => {
    const row = byId.get(agencyId)
    return row ? [toMatch(row, other, "near", confidences.near * (1 - off / key.length))] : []
  })
}

/** See `Register.match`. */
export async function matchName(db: Kysely<Tables>, name: string, options: MatchOptions): Promise<MatchResult> {
  const exact = await namesakes(db, name, options)
  const certain = certainOf(exact)
  const alike = certain ? [] : await lookAlikes(db, name)
  const seen = new Set([...exact, ...alike].map(({ agency }) => agency.id))
  const others = certain ? [] : await near(db, name, options, seen)
  const candidates = [...exact, ...alike, ...others].toSorted((a, b) => b.confidence - a.confidence).slice(0, most)
  return { certain, candidates }
}
