import { type Accessor, createEffect, createSignal, Match, on, Show, Switch } from "solid-js"
import { fetchJson, type Problem, Refusal, unreachable } from "../data/fetch-json.ts"
import type { ReportDocument } from "../data/responses.ts"
import { useDocumentText } from "../i18n/document-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import type { ReportView } from "../report/create-report-view.ts"
import { DocumentPane } from "./document-pane.tsx"
import type { SourceAddress } from "./source-address.ts"

/** A report alone, its document beside it, or the document alone. */
export type Shown = "form" | "both" | "document"

/** A place that the document is asked for: an id of the report's page, and the finding that it is opened from. */
export interface Asked {
  readonly at: string
  readonly under: string | undefined
}

/** Where the keyboard goes when a place is asked for: the figure in the document, or else the document. */
function focusPlace(): void {
  const marked = document.querySelector<HTMLElement>(".document .doc-selected")
  const to = marked?.querySelector("button") ?? document.querySelector<HTMLElement>(".document-blocks")
  to?.focus({ preventScroll: true })
  marked?.scrollIntoView({ block: "nearest" })
}

type Got = ReportDocument | { readonly problem: Problem }

/** The document of a report, as the server reads it, with what is selected in the report marked. */
export function SourceDocument(props: {
  source: SourceAddress
  view: Accessor<ReportView | null>
  asked: Accessor<Asked | null>
  shown: Accessor<Shown>
  setShown: (shown: Shown) => void
}) {
  const { language } = useLanguage()
  const t = useDocumentText()
  const [got, setGot] = createSignal<Got | null>(null)
  const isAlone = () => props.shown() === "document"
  const load = async () => {
    setGot(null)
    try {
      setGot(await fetchJson<ReportDocument>(props.source.document, language()))
    } catch (error) {
      setGot({ problem: error instanceof Refusal ? error.problem : unreachable })
    }
  }
  void load()
  const known = () => {
    const now = got()
    return now && "document" in now ? now : null
  }
  const problem = () => {
    const now = got()
    return now && "problem" in now ? now.problem : null
  }
  const missed = () => {
    const cell = props.view()?.selection.cell() ?? null
    const places = known()?.document?.places
    return cell !== null && places !== undefined && !(cell in places)
  }
  createEffect(
    on(props.asked, (asked) => {
      if (!asked) return
      props.setShown(matchMedia("(min-width: 68rem)").matches ? "both" : "document")
      if (asked.under !== undefined) props.view()?.go(asked.at, asked.under)
      // The report has become narrower, and what was in sight may no longer be.
      else queueMicrotask(() => props.view()?.show(asked.at, { focus: false }))
    }),
  )
  createEffect(
    on([props.asked, known], ([, now]) => {
      if (now) requestAnimationFrame(focusPlace)
    }),
  )
  /** Gives the keyboard back to what was selected. */
  const close = () => {
    props.setShown("form")
    const at = decodeURIComponent(location.hash.slice(1)) || "findings"
    queueMicrotask(() => props.view()?.show(at, { focus: true }))
  }
  const Download = () => (
    <a href={props.source.file} rel="external" download="">
      {t("download")}
    </a>
  )
  return (
    <Show when={props.shown() !== "form"}>
      <div class="document">
        <div class="source-heading">
          <Show when={isAlone()} fallback={<h2 id="document-title">{t("title")}</h2>}>
            <h1 id="document-title">{t("title")}</h1>
          </Show>
          <button type="button" class="link-button source-close" onClick={close}>
            {t(isAlone() ? "back" : "close")}
          </button>
        </div>
        <Switch fallback={<p role="status">{t("loading")}</p>}>
          <Match when={problem()} keyed>
            {({ detail, title }) => (
              <div role="alert">
                <p>
                  {t("unopened")}
                  <Show when={detail ?? title}>{(said) => <> · {said()}</>}</Show>
                </p>
                <button type="button" class="button" onClick={load}>
                  {t("retry")}
                </button>
              </div>
            )}
          </Match>
          <Match when={known()} keyed>
            {(own) => (
              <Show
                when={own.document}
                keyed
                fallback={
                  <p role="status">
                    {t("unshown")} <Download />
                  </p>
                }
              >
                {({ blocks, places, isCut }) => (
                  <>
                    <p class="hint">{t("note")}</p>
                    <p class="hint source-missed" role="status">
                      {missed() ? t("missed") : ""}
                    </p>
                    <DocumentPane
                      blocks={blocks}
                      places={places}
                      view={props.view}
                      leave={() => isAlone() && props.setShown("form")}
                    />
                    <Show when={isCut}>
                      <p class="hint">
                        {t("cut")} <Download />
                      </p>
                    </Show>
                  </>
                )}
              </Show>
            )}
          </Match>
        </Switch>
      </div>
    </Show>
  )
}
