import { useLocation } from "@solidjs/router"
import { createMemo, Show } from "solid-js"
import { createKept } from "../data/create-kept.ts"
import { createLoad } from "../data/create-load.ts"
import { fetchJson } from "../data/fetch-json.ts"
import type { Aggregates, ExploreData, Ranking, Regions } from "../data/figure-responses.ts"
import { readyValue } from "../data/load-parts.ts"
import { isExploreData, usePageData } from "../data/page-data.ts"
import type { Facets } from "../data/responses.ts"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Loaded } from "../shell/loaded.tsx"
import { ExploreForm } from "./explore-form.tsx"
import { type ExploreQuery, readExploreQuery, whole, writeExploreQuery } from "./explore-query.ts"
import { ExploreResult } from "./explore-result.tsx"

/** What was asked, and what there is to it. */
interface Explored {
  readonly query: ExploreQuery
  readonly data: ExploreData
}

const askedIn = (url: string) => readExploreQuery(new URL(url, "http://localhost").search)

/** Asked for no year, the archive shows its newest. */
const explored = (url: string, data: ExploreData): Explored => {
  const query = askedIn(url)
  return { query: { ...query, year: query.year || String(data.facets.years[0] ?? "") }, data }
}

async function loadFigures(url: string, language: string, signal: AbortSignal): Promise<ExploreData> {
  const facets = await fetchJson<Facets>("/api/v1/facets", language, signal)
  if (facets.years.length === 0) return { facets }
  const { query } = explored(url, { facets })
  const [ranking, years, regions] = await Promise.all([
    fetchJson<Ranking>(`/api/v1/rankings${writeExploreQuery(query, [...whole, "cursor"])}`, language, signal),
    fetchJson<Aggregates>(
      `/api/v1/aggregates${writeExploreQuery(query, ["measure", "kind", "division"])}&by=year`,
      language,
      signal,
    ),
    fetchJson<Regions>(`/api/v1/regions${writeExploreQuery(query, whole)}`, language, signal),
  ])
  return { facets, ranking, years, regions }
}

/** One measure over all agencies: what it adds up to, who is where, and who is missing. */
export function ExplorePage() {
  const { t, language } = useLanguage()
  const location = useLocation()
  const served = usePageData(isExploreData)
  const { current, again } = createLoad<Explored>(
    () => location.pathname + location.search,
    async (url, signal) => explored(url, await loadFigures(url, language(), signal)),
    (key) => {
      const data = served((url) => url === key)
      return data && explored(key, data)
    },
  )
  const load = { current: createKept(current), again }
  const isComing = () => load.current() !== current()
  // The form stays through all that its answers change.
  const form = createMemo<Explored | null>((before) => readyValue(load.current()) ?? before, null)
  useTitle(() => `${t("explore.title")} · ${t("site.name")}`)
  return (
    <>
      <div class="page-heading">
        <h1>{t("explore.title")}</h1>
        <p class="lead">{t("explore.lead")}</p>
      </div>
      <Show when={form()?.data.ranking && form()}>
        {(now) => <ExploreForm query={now().query} years={now().data.facets.years} />}
      </Show>
      <p class="coming" role="status">
        {isComing() ? t("site.loading") : ""}
      </p>
      <div class="explored" aria-busy={isComing()}>
        <Loaded load={load}>
          {({ query, data: { ranking, years, regions } }) => (
            <Show
              when={ranking && years && regions ? { ranking, years, regions } : null}
              fallback={<p class="empty">{t("explore.empty")}</p>}
              keyed
            >
              {(found) => <ExploreResult query={query} found={found} />}
            </Show>
          )}
        </Loaded>
      </div>
    </>
  )
}
