import { createSignal, type JSX, Show } from "solid-js"
import { isServer } from "solid-js/web"
import type { SourceAddress } from "../document/source-address.ts"
import type { Asked, Shown, SourceDocument } from "../document/source-document.tsx"
import { useLanguage } from "../i18n/language.ts"
import type { Doing, ReportView } from "./create-report-view.ts"

/** On the server's page every figure is a link into the document's own page. */
const linking = ({ page, isDocument }: SourceAddress): Doing => (isServer && isDocument ? { documentAt: page } : {})

/**
 * A report, and its document beside it or, on a small screen, instead of it. The document and all that shows it
 * are fetched when somebody asks for them: most readers do not.
 */
export function WithSource(props: {
  source: SourceAddress
  children: (doing: Doing, seen: (view: ReportView) => void) => JSX.Element
}) {
  const { t } = useLanguage()
  const [shown, setShown] = createSignal<Shown>("form")
  const [asked, ask] = createSignal<Asked | null>(null)
  const [view, setView] = createSignal<ReportView | null>(null)
  const [Source, setSource] = createSignal<typeof SourceDocument | null>(null)
  const [isMissing, setMissing] = createSignal(false)
  const show = async (wanted: Asked) => {
    ask(wanted)
    const source = await import("../document/source-document.tsx").catch(() => null)
    setMissing(source === null)
    if (source) setSource(() => source.SourceDocument)
  }
  const locating = (at: string, under?: string) => (
    <button type="button" class="link-button show-in-document" onClick={() => show({ at, under })}>
      {t(isMissing() ? "missing.failedTitle" : "original.show")}
    </button>
  )
  // Without JavaScript it could do nothing. What came as data has no document.
  const isOffered = !isServer && props.source.isDocument
  return (
    <div class={`result result-${shown()}`}>
      <Show when={Source()} keyed>
        {(Document) => <Document source={props.source} view={view} asked={asked} shown={shown} setShown={setShown} />}
      </Show>
      <div class="beside-report">{props.children(isOffered ? { locating } : linking(props.source), setView)}</div>
    </div>
  )
}
