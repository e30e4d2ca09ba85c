import { useLocation } from "@solidjs/router"
import { createMemo, Show } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import { fetchJson } from "../data/fetch-json.ts"
import type { CompareData, ReportComparison } from "../data/figure-responses.ts"
import { isCompareData, usePageData } from "../data/page-data.ts"
import type { ReportPage } from "../data/responses.ts"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Loaded } from "../shell/loaded.tsx"
import { CompareChoice } from "./compare-choice.tsx"
import { ComparedReports } from "./compared-reports.tsx"

const readQuery = (search: string) => {
  const params = new URLSearchParams(search)
  return { a: params.get("a") ?? "", b: params.get("b") ?? "", text: params.get("text") ?? "" }
}

/** Two reports side by side, or the way to choose them. */
export function ComparePage() {
  const { t, language } = useLanguage()
  const location = useLocation()
  const query = createMemo(() => readQuery(location.search))
  const served = usePageData(isCompareData)
  const load = createLoad<CompareData>(
    () => location.pathname + location.search,
    async (url, signal) => {
      const { a, b, text } = readQuery(new URL(url, "http://localhost").search)
      if (a && b) {
        const path = `/api/v1/comparisons?${new URLSearchParams({ a, b })}`
        return { comparison: await fetchJson<ReportComparison>(path, language(), signal) }
      }
      const search = text ? `?${new URLSearchParams({ text })}` : ""
      return { page: await fetchJson<ReportPage>(`/api/v1/reports${search}`, language(), signal) }
    },
    (key) => served((url) => url === key),
  )
  useTitle(() => `${t("compare.title")} · ${t("site.name")}`)
  return (
    <>
      <div class="page-heading">
        <h1>{t("compare.title")}</h1>
        <p class="lead">{t("compare.lead")}</p>
      </div>
      <Loaded load={load}>
        {(data) => (
          <Show
            when={data.comparison}
            fallback={<CompareChoice query={query()} items={data.page?.items ?? []} />}
            keyed
          >
            {(comparison) => <ComparedReports comparison={comparison} />}
          </Show>
        )}
      </Loaded>
    </>
  )
}
