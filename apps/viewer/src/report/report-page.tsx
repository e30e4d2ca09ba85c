import { A, useParams } from "@solidjs/router"
import { Show } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import { fetchJson } from "../data/fetch-json.ts"
import { isReportData, usePageData } from "../data/page-data.ts"
import type { Changes, LastYear, Published, ReportData, Revision } from "../data/responses.ts"
import { sourceOfReport } from "../document/source-address.ts"
import { useLanguage } from "../i18n/language.ts"
import { chinaDay } from "../shell/china-time.ts"
import { DemoMark } from "../shell/demo-mark.tsx"
import { useTitle } from "../shell/head.ts"
import { Loaded } from "../shell/loaded.tsx"
import { Fact } from "./fact.tsx"
import { ReportFiles } from "./report-files.tsx"
import { ReportView } from "./report-view.tsx"
import { WithSource } from "./with-source.tsx"

function PublishedReport(props: { data: ReportData }) {
  const { t } = useLanguage()
  const { published, revisions } = props.data
  useTitle(() => `${published.agency.name} ${t("report.yearValue", { year: published.year })} · ${t("site.name")}`)
  return (
    <WithSource source={sourceOfReport(published)}>
      {(doing, seen) => (
        <ReportView
          doing={doing}
          seen={seen}
          reading={published.current.reading}
          check={published.current.check}
          lastYear={props.data.lastYear}
          marks={
            <Show when={published.demo}>
              <DemoMark />
            </Show>
          }
          facts={
            <>
              <Show when={published.agency.region} keyed>
                {(region) => <Fact name={t("report.region")}>{region}</Fact>}
              </Show>
              <Fact name={t("report.publishedAt")}>
                {chinaDay(published.publishedAt)} · {t("archive.revision", { number: published.revision })}
              </Fact>
              <Fact name={t("report.agency")}>
                <A href={`/agencies/${published.agency.id}`}>{t("agency.more")}</A>
              </Fact>
              <Show when={published.withdrawn} keyed>
                {({ at, reason }) => (
                  <Fact name={t("archive.withdrawn")}>
                    <strong>{chinaDay(at)}</strong> {reason}
                  </Fact>
                )}
              </Show>
            </>
          }
        >
          <ReportFiles published={published} revisions={revisions} changes={props.data.changes} />
        </ReportView>
      )}
    </WithSource>
  )
}

/** Last year's report of the same agency, which need not be there. */
async function lastYearOf(path: string, language: string, signal: AbortSignal): Promise<LastYear | null> {
  try {
    const { lastYear } = await fetchJson<{ readonly lastYear: Published | null }>(`${path}/last-year`, language, signal)
    return lastYear && { id: lastYear.id, year: lastYear.year, figures: lastYear.current.reading.report }
  } catch {
    return null
  }
}

/** So many corrections are shown with what they changed. */
const mostChanges = 5

function changesOf(path: string, newest: number, language: string, signal: AbortSignal): Promise<Changes[]> {
  const numbers = Array.from({ length: Math.min(mostChanges, newest - 1) }, (_, at) => newest - at)
  const ask = (to: number) => fetchJson<Changes>(`${path}/changes?from=${to - 1}&to=${to}`, language, signal)
  // What is published can be read without them.
  return Promise.all(numbers.map(ask)).catch(() => [])
}

/** A published report: its newest revision, and the way it came about. */
export function ReportPage() {
  const { language } = useLanguage()
  const params = useParams<{ id: string }>()
  const served = usePageData(isReportData)
  const load = createLoad<ReportData>(
    () => params.id ?? "",
    async (id, signal) => {
      const path = `/api/v1/reports/${encodeURIComponent(id)}`
      const [published, revisions, before] = await Promise.all([
        fetchJson<Published>(path, language(), signal),
        fetchJson<readonly Revision[] | { readonly items: readonly Revision[] }>(
          `${path}/revisions`,
          language(),
          signal,
        ),
        lastYearOf(path, language(), signal),
      ])
      const changes = await changesOf(path, published.revision, language(), signal)
      return { published, revisions: "items" in revisions ? revisions.items : revisions, lastYear: before, changes }
    },
    // The language may be in the query, so the address is matched by its path.
    (id) => served((url) => url.split("?")[0] === `/reports/${id}`),
  )
  return <Loaded load={load}>{(data) => <PublishedReport data={data} />}</Loaded>
}
