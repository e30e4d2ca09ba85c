import { useLocation } from "@solidjs/router"
import { createMemo, Show } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import { fetchJson } from "../data/fetch-json.ts"
import type { Aggregates, ExploreData, Ranking, Regions } from "../data/figure-responses.ts"
import { isExploreData, usePageData } from "../data/page-data.ts"
import type { Facets } from "../data/responses.ts"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Loaded } from "../shell/loaded.tsx"
import { ExploreForm } from "./explore-form.tsx"
import { readExploreQuery, whole, writeExploreQuery } from "./explore-query.ts"
import { ExploreResult, type Found } from "./explore-result.tsx"

async function loadFigures(url: string, language: string, signal: AbortSignal): Promise<ExploreData> {
  const asked = readExploreQuery(new URL(url, "http://localhost").search)
  const facets = await fetchJson<Facets>("/api/v1/facets", language, signal)
  const [newest] = facets.years
  if (newest === undefined) return { facets }
  const query = { ...asked, year: asked.year || String(newest) }
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
  const asked = createMemo(() => readExploreQuery(location.search))
  const served = usePageData(isExploreData)
  const load = createLoad<ExploreData>(
    () => location.pathname + location.search,
    (url, signal) => loadFigures(url, language(), signal),
    (key) => served((url) => url === key),
  )
  useTitle(() => `${t("explore.title")} · ${t("site.name")}`)
  return (
    <>
      <div class="page-heading">
        <h1>{t("explore.title")}</h1>
        <p class="lead">{t("explore.lead")}</p>
      </div>
      <Loaded load={load}>
        {(data) => {
          const query = () => ({ ...asked(), year: asked().year || String(data.facets.years[0] ?? "") })
          return (
            <Show
              when={data.ranking && data.years && data.regions ? data : null}
              fallback={<p class="empty">{t("explore.empty")}</p>}
              keyed
            >
              {({ facets, ...found }) => (
                <>
                  <ExploreForm query={query()} years={facets.years} />
                  <ExploreResult query={query()} found={found as Found} />
                </>
              )}
            </Show>
          )
        }}
      </Loaded>
    </>
  )
}
