import { Failure, type RuleEntry, type Ruleset, ruleEntry, ruleList } from "@gouji/core"
import type { Archive, Published, ReportFilter } from "@gouji/store"
import type { Person } from "../access/person.ts"
import { lastChanges } from "../figures/changes-between.ts"
import { overview } from "../figures/overview.ts"
import { yearBefore } from "../figures/year-before.ts"
import type { Limits } from "../limits.ts"
import type { Ports } from "../ports.ts"
import { listQuery } from "../schemas/query.ts"

export type PagePorts = Pick<Ports, "archive" | "limits" | "ruleset" | "now" | "provider" | "parts">

/** The data that a page is rendered from, server-side and in the browser; the same as the API gives. */
export type PageData = (ports: PagePorts, url: URL, id: string, person: Person | null) => Promise<object>

/** A page of a list; the first one where the position in the address is no longer one. */
export async function withCursor<T>(
  cursor: string | null,
  list: (page: { cursor?: string }) => Promise<T>,
): Promise<T> {
  if (!cursor) return list({})
  try {
    return await list({ cursor })
  } catch (error) {
    if (error instanceof Failure && error.code === "bad-cursor") return list({})
    throw error
  }
}

/** What of a page's address can be taken: an address typed by hand still gets a page, filtered by what is right in it. */
function readQuery(url: URL, limits: Limits): { filter: ReportFilter; cursor: string | undefined } {
  const { shape } = listQuery(limits)
  const value = <S extends keyof typeof shape>(key: S) => {
    const parsed = shape[key].safeParse(url.searchParams.get(key) ?? undefined)
    return parsed.success && parsed.data !== undefined ? { [key]: parsed.data } : {}
  }
  const { cursor } = value("cursor") as { cursor?: string }
  return { filter: { ...value("text"), ...value("year"), ...value("region"), ...value("verdict") }, cursor }
}

/** The first page where the position in the address is no longer one. */
async function listFrom(archive: Archive, filter: ReportFilter, limit: number, cursor: string | undefined) {
  try {
    return await archive.list(filter, { limit, ...(cursor === undefined ? {} : { cursor }) })
  } catch (error) {
    if (error instanceof Failure && error.code === "bad-cursor") return archive.list(filter, { limit })
    throw error
  }
}

/** So many agencies are named above the reports that were found. */
const agenciesShown = 8

/** Asked for nothing, what is new; asked for words, the agencies that have them beside the reports. */
export const archiveData: PageData = async ({ archive, limits, now }, url) => {
  const { filter, cursor } = readQuery(url, limits)
  const isBare = Object.keys(filter).length === 0 && cursor === undefined
  const { text } = filter
  const [facets, page, agencies, news] = await Promise.all([
    archive.facets(),
    listFrom(archive, filter, limits.page.default, cursor),
    text === undefined || cursor !== undefined ? null : archive.register.list({ text }, { limit: agenciesShown }),
    isBare ? overview(archive, now()) : null,
  ])
  return { facets, page, filter, ...(agencies && { agencies: agencies.items }), ...(news && { overview: news }) }
}

/** Without its text, which a page about another report does not show. */
const figuresOf = ({ current: { reading } }: Published) => ({
  forms: reading.report.forms,
  cells: reading.report.cells,
})

/** No `published` for a report that is not there. Every page says whether the archive holds invented reports. */
export const reportData: PageData = async ({ archive, ruleset }, _url, id) => {
  const [{ demo }, published] = await Promise.all([archive.facets(), archive.find(id)])
  if (!published) return { demo }
  const [revisions, lastYear, changes] = await Promise.all([
    archive.revisions(id),
    yearBefore(archive, published),
    lastChanges(archive, id, published.revision),
  ])
  return {
    ...{ demo, published, revisions, changes, ...packRules(ruleset) },
    lastYear: lastYear && { id: lastYear.id, year: lastYear.year, figures: figuresOf(lastYear) },
  }
}

/** What the viewer cannot know by itself: the rules of packs. */
function packRules(set: Ruleset): { readonly packRules?: RuleEntry[] } {
  const members = set.families.flatMap(({ pack, rules }) => (pack === null ? [] : rules))
  return members.length === 0 ? {} : { packRules: members.map((rule) => ruleEntry(rule, set)) }
}

/** The rules that the server checks with, where they are more than those that the viewer has by itself. */
export const rulesData: PageData = async ({ archive, ruleset: set }) => {
  const { demo } = await archive.facets()
  return set.families.some((family) => family.pack !== null) ? { demo, rules: ruleList(set) } : { demo }
}

/** For pages that are made of core alone. */
export const noData: PageData = async ({ archive }) => ({ demo: (await archive.facets()).demo })
