import { useLocation } from "@solidjs/router"
import { createMemo, Show } from "solid-js"
import { isFiltered, readArchiveQuery, writeArchiveQuery } from "../data/archive-query.ts"
import { createLoad } from "../data/create-load.ts"
import { fetchJson } from "../data/fetch-json.ts"
import { isArchiveData, usePageData } from "../data/page-data.ts"
import type { ArchiveData, Facets, FoundAgency, Overview, ReportPage } from "../data/responses.ts"
import { AgenciesFound } from "../home/agencies-found.tsx"
import { ArchiveNews } from "../home/archive-news.tsx"
import { Entrances } from "../home/entrances.tsx"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Loaded } from "../shell/loaded.tsx"
import { Pager } from "../shell/pager.tsx"
import { ArchiveEmpty } from "./archive-empty.tsx"
import { ArchiveForm } from "./archive-form.tsx"
import { ArchiveList } from "./archive-list.tsx"

/** As many as the server names. */
const agenciesShown = 8

async function agenciesFor(text: string, language: string, signal: AbortSignal): Promise<readonly FoundAgency[]> {
  const query = new URLSearchParams({ text, limit: String(agenciesShown) })
  const { items } = await fetchJson<{ readonly items: readonly FoundAgency[] }>(
    `/api/v1/agencies?${query}`,
    language,
    signal,
  )
  return items
}

/** The archive: what has been published, and how to find it. */
export function ArchivePage() {
  const { t, language } = useLanguage()
  const location = useLocation()
  const query = createMemo(() => readArchiveQuery(location.search))
  const served = usePageData(isArchiveData)
  const load = createLoad<ArchiveData>(
    () => location.pathname + location.search,
    async (url, signal) => {
      const search = writeArchiveQuery(readArchiveQuery(new URL(url, "http://localhost").search))
      const asked = readArchiveQuery(search)
      const [facets, page, agencies, overview] = await Promise.all([
        fetchJson<Facets>("/api/v1/facets", language(), signal),
        fetchJson<ReportPage>(`/api/v1/reports${search}`, language(), signal),
        asked.text && !asked.cursor ? agenciesFor(asked.text, language(), signal) : undefined,
        search === "" ? fetchJson<Overview>("/api/v1/overview", language(), signal) : undefined,
      ])
      return { facets, page, ...(agencies && { agencies }), ...(overview && { overview }) }
    },
    (key) => served((url) => url === key),
  )
  useTitle(() => `${t("archive.title")} · ${t("site.name")}`)
  const next = (cursor: string) => `/${writeArchiveQuery({ ...query(), cursor })}`
  const first = () => `/${writeArchiveQuery({ ...query(), cursor: "" })}`

  return (
    <>
      <div class="page-heading">
        <h1>{t("archive.title")}</h1>
        <p class="lead">{t("archive.lead")}</p>
      </div>
      <Loaded load={load}>
        {(data) => (
          <>
            <Show when={data.overview}>
              <Entrances />
            </Show>
            <ArchiveForm query={query()} facets={data.facets} />
            <Show when={data.overview?.newest.length ? data.overview : undefined} keyed>
              {(overview) => <ArchiveNews overview={overview} />}
            </Show>
            <Show when={data.agencies?.length ? data.agencies : undefined} keyed>
              {(agencies) => <AgenciesFound agencies={agencies} />}
            </Show>
            <Show
              when={data.page.items.length > 0}
              fallback={
                <Show when={!data.agencies?.length}>
                  <ArchiveEmpty bare={!isFiltered(query()) && data.facets.reports === 0} />
                </Show>
              }
            >
              <ArchiveList items={data.page.items} />
            </Show>
            <Pager first={query().cursor ? first() : null} next={data.page.nextCursor && next(data.page.nextCursor)} />
          </>
        )}
      </Loaded>
    </>
  )
}
