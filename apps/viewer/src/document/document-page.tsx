import { useLocation } from "@solidjs/router"
import { onMount, Show } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import { fetchJson } from "../data/fetch-json.ts"
import { isDocumentData, usePageData } from "../data/page-data.ts"
import type { DocumentData, ReportDocument } from "../data/responses.ts"
import { OfficeLoaded } from "../desk/office-loaded.tsx"
import { useDocumentText } from "../i18n/document-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { ownerOfPage, ownerPath, readOwner } from "./document-owner.ts"
import { PrintedDocument } from "./printed-document.tsx"

async function loadDocument(path: string, language: string, signal: AbortSignal): Promise<DocumentData> {
  const owner = ownerOfPage(path)
  const api = `/api/v1${ownerPath(owner)}`
  const [about, { document }] = await Promise.all([
    fetchJson<unknown>(api, language, signal),
    fetchJson<ReportDocument>(`${api}/document`, language, signal),
  ])
  return { documentOf: readOwner(about), document }
}

/** The place that the address names, which was not there yet when the browser looked for it. */
function goToPlace(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  const place = id === "" ? null : document.getElementById(id)
  place?.closest("td, p")?.classList.add("doc-selected")
  place?.scrollIntoView({ block: "center" })
}

function Shown(props: { data: DocumentData; path: string }) {
  const { t } = useLanguage()
  const said = useDocumentText()
  const owner = ownerOfPage(props.path)
  const { agency, year, forms } = props.data.documentOf
  const report = owner.kind === "drafts" ? `/desk/drafts/${owner.id}` : `/reports/${owner.id}`
  const file = `/api/v1${ownerPath(owner)}/source`
  const Download = () => (
    <a href={file} rel="external" download="">
      {said("download")}
    </a>
  )
  useTitle(() => `${said("title")} · ${agency} ${t("report.yearValue", { year })} · ${t("site.name")}`)
  onMount(goToPlace)
  return (
    <>
      <div class="page-heading">
        <h1>{said("pageTitle", { agency, year })}</h1>
        <p class="lead">{said("pageLead")}</p>
        <p class="doc-ways">
          <a href={report}>{said("back")}</a> <Download />
        </p>
      </div>
      <Show when={props.data.document} keyed fallback={<p>{said("unshown")}</p>}>
        {({ blocks, places, isCut }) => (
          <>
            <p class="hint">{said("note")}</p>
            <PrintedDocument blocks={blocks} places={places} forms={forms} report={report} />
            <Show when={isCut}>
              <p class="hint">
                {said("cut")} <Download />
              </p>
            </Show>
          </>
        )}
      </Show>
    </>
  )
}

/** The document of a report or a draft by itself: every figure in it leads to the report, and the address to a figure. */
export function DocumentPage() {
  const { language } = useLanguage()
  const location = useLocation()
  const served = usePageData(isDocumentData)
  const load = createLoad<DocumentData>(
    () => location.pathname,
    (path, signal) => loadDocument(path, language(), signal),
    (path) => served((url) => url.split("?")[0] === path),
  )
  return <OfficeLoaded load={load}>{(data) => <Shown data={data} path={location.pathname} />}</OfficeLoaded>
}
