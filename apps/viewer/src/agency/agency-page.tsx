import { A, useParams } from "@solidjs/router"
import { createMemo, For, Show } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import { fetchJson } from "../data/fetch-json.ts"
import type { AgencyData, AgencyProfile } from "../data/figure-responses.ts"
import { isAgencyData, usePageData } from "../data/page-data.ts"
import { useLanguage } from "../i18n/language.ts"
import { Fact } from "../report/fact.tsx"
import { DemoMark } from "../shell/demo-mark.tsx"
import { useTitle } from "../shell/head.ts"
import { Loaded } from "../shell/loaded.tsx"
import { AgencyPeers } from "./agency-peers.tsx"
import { AgencyReports } from "./agency-reports.tsx"
import { AgencyTrends } from "./agency-trends.tsx"
import { kindName } from "./kind-name.ts"

function Agency(props: { profile: AgencyProfile }) {
  const { t } = useLanguage()
  const { agency, years, peers } = props.profile
  const former = agency.names.filter(({ until }) => until !== null)
  useTitle(() => `${agency.name} · ${t("site.name")}`)
  return (
    <>
      <header class="report-heading">
        <p class="report-marks">
          <Show when={years.some(({ report }) => report?.demo)}>
            <DemoMark />
          </Show>
        </p>
        <h1 lang="zh-CN">{agency.name}</h1>
        <p class="lead">{t("agency.history")}</p>
        <dl class="facts">
          <Show when={agency.region} keyed>
            {(region) => <Fact name={t("report.region")}>{region}</Fact>}
          </Show>
          <Show when={agency.kind} keyed>
            {(kind) => <Fact name={t("agency.kind")}>{kindName(kind, t)}</Fact>}
          </Show>
          <Show when={agency.division} keyed>
            {(division) => <Fact name={t("agency.division")}>{division}</Fact>}
          </Show>
          <Show when={agency.code} keyed>
            {(code) => <Fact name={t("agency.code")}>{code}</Fact>}
          </Show>
          <Show when={former.length > 0}>
            <Fact name={t("agency.names")}>
              <For each={former}>
                {({ name, from, until }) => (
                  <span class="fact-line">
                    {name} <span class="faint">{`${from ?? ""}–${until ?? ""}`}</span>
                  </span>
                )}
              </For>
            </Fact>
          </Show>
        </dl>
        <p class="actions">
          <A href={`/?${new URLSearchParams({ text: agency.name })}`}>{t("agency.allReports")}</A>
        </p>
      </header>
      <AgencyReports years={years} />
      <AgencyTrends profile={props.profile} />
      <Show when={peers} keyed>
        {(found) => <AgencyPeers peers={found} own={years.find(({ year }) => year === found.year)?.figures ?? {}} />}
      </Show>
    </>
  )
}

/** An agency: its reports by year, what its figures did, and how it stands beside its peers. */
export function AgencyPage() {
  const { language } = useLanguage()
  const params = useParams<{ id: string }>()
  const id = createMemo(() => params.id ?? "")
  const served = usePageData(isAgencyData)
  const load = createLoad<AgencyData>(
    id,
    async (agency, signal) => {
      const path = `/api/v1/agencies/${encodeURIComponent(agency)}/profile`
      return { profile: await fetchJson<AgencyProfile>(path, language(), signal) }
    },
    (agency) => served((url) => url.split("?")[0] === `/agencies/${agency}`),
  )
  return <Loaded load={load}>{({ profile }) => <Agency profile={profile} />}</Loaded>
}
