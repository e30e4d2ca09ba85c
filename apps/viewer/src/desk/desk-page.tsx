import { useLocation } from "@solidjs/router"
import { createMemo, Show } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import type { DeskData, DraftPage } from "../data/desk-responses.ts"
import { fetchJson } from "../data/fetch-json.ts"
import { isDeskData, usePageData, usePerson } from "../data/page-data.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Pager } from "../shell/pager.tsx"
import { DeskFilter } from "./desk-filter.tsx"
import { DeskNav } from "./desk-nav.tsx"
import { askDrafts, readDeskQuery, writeDeskQuery } from "./desk-query.ts"
import { DraftList } from "./draft-list.tsx"
import { OfficeLoaded } from "./office-loaded.tsx"

function Drafts() {
  const { language } = useLanguage()
  const location = useLocation()
  const query = createMemo(() => readDeskQuery(location.search))
  const served = usePageData(isDeskData)
  const load = createLoad<DeskData>(
    () => location.pathname + location.search,
    async (url, signal) => {
      const asked = readDeskQuery(new URL(url, "http://localhost").search)
      return { drafts: await fetchJson<DraftPage>(`/api/v1/drafts${askDrafts(asked)}`, language(), signal) }
    },
    (key) => served((url) => url === key),
  )
  const at = (cursor: string) => `/desk${writeDeskQuery({ ...query(), cursor })}`
  return (
    <>
      <DeskFilter query={query()} />
      <OfficeLoaded load={load}>
        {({ drafts }) => (
          <>
            <DraftList items={drafts.items} />
            <Pager first={query().cursor ? at("") : null} next={drafts.nextCursor && at(drafts.nextCursor)} />
          </>
        )}
      </OfficeLoaded>
    </>
  )
}

/** 工作台: what waits for whoever is signed in. */
export function DeskPage() {
  const { t } = useLanguage()
  const d = useDeskText()
  const role = usePerson()?.role ?? "reader"
  useTitle(() => `${d("list.title")} · ${t("site.name")}`)
  return (
    <>
      <DeskNav />
      <div class="page-heading">
        <h1>{d("list.title")}</h1>
        <p class="lead">{d(`list.leads.${role}`)}</p>
      </div>
      <Show when={role !== "reader"}>
        <Drafts />
      </Show>
    </>
  )
}
