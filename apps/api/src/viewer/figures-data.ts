import { Failure } from "@gouji/core"
import { agencyKinds } from "@gouji/store"
import { chinaDay } from "../china-day.ts"
import { agencyProfile } from "../figures/agency-profile.ts"
import { aggregate } from "../figures/aggregate.ts"
import { comparePublished } from "../figures/compare-published.ts"
import { measureList } from "../figures/measure-list.ts"
import { regions } from "../figures/regions.ts"
import { comparisonQuery } from "../schemas/comparison.ts"
import type { PageData } from "./page-data.ts"

const measureIds = measureList.map(({ measure }) => measure)

/** No `profile` for an agency that is not there. */
export const agencyData: PageData = async ({ archive, now }, _url, id) => {
  const [{ demo }, agency] = await Promise.all([archive.facets(), archive.register.find(id)])
  return agency === null ? { demo } : { demo, profile: await agencyProfile(archive, agency, chinaDay(now())) }
}

/** No `comparison` where two reports are not named, or one of them is not there: then reports to choose from. */
export const compareData: PageData = async ({ archive, limits }, url) => {
  const { demo } = await archive.facets()
  const named = comparisonQuery.safeParse({ a: url.searchParams.get("a"), b: url.searchParams.get("b") })
  if (named.success) {
    try {
      return { demo, comparison: await comparePublished(archive, named.data.a, named.data.b) }
    } catch (error) {
      if (!(error instanceof Failure && error.code === "not-found")) throw error
    }
  }
  const text = (url.searchParams.get("text") ?? "").trim().slice(0, 200)
  return { demo, page: await archive.list(text === "" ? {} : { text }, { limit: limits.page.default }) }
}

/** As many measures as the page has columns for, beside the one by which it ranks. */
const mostBeside = 3

function besideOf(params: URLSearchParams, measures: readonly string[], measure: string): string[] {
  const named = params.getAll("beside").flatMap((text) => text.split(","))
  return [...new Set(named.filter((name) => name !== measure && measures.includes(name)))].slice(0, mostBeside)
}

/** What of an address of the page can be asked; the first measure and the newest year where it does not say. */
function exploreQuery({ searchParams }: URL, years: readonly number[], measures: readonly string[]) {
  const value = (name: string) => searchParams.get(name)?.trim() ?? ""
  const kind = agencyKinds.find((known) => known === value("kind"))
  const measure = measures.find((known) => known === value("measure")) ?? "requests/received/total"
  return {
    measure,
    year: years.find((known) => String(known) === value("year")) ?? years[0],
    order: value("order") === "least" ? ("least" as const) : ("greatest" as const),
    scope: { ...(kind && { kind }), ...(/^(\d\d){1,3}$/.test(value("division")) && { division: value("division") }) },
    cursor: value("cursor"),
    beside: besideOf(searchParams, measures, measure),
  }
}

/** No `ranking` in an archive without reports. */
export const exploreData: PageData = async ({ archive, limits }, url) => {
  const facets = await archive.facets()
  const { measure, year, order, scope, cursor, beside } = exploreQuery(url, facets.years, measureIds)
  if (year === undefined) return { facets }
  const rank = (page: { cursor?: string }) =>
    archive.aggregates.rank(measure, year, scope, { limit: limits.page.default, order, ...page }, beside)
  const ranking = await rank(cursor === "" ? {} : { cursor }).catch((error) => {
    if (error instanceof Failure && error.code === "bad-cursor") return rank({})
    throw error
  })
  const asked = { measure, beside, year, order, region: scope.division ?? null, kind: scope.kind ?? null }
  const [years, below] = await Promise.all([
    aggregate(archive, { measures: [measure], over: null, by: ["year"], scope }),
    regions(archive, asked),
  ])
  const coverage = years.coverage.find((one) => one.year === year) ?? { year, agencies: 0, reported: 0 }
  return { facets, ranking: { ...ranking, coverage }, years, regions: below }
}
