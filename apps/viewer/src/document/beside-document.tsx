import { maskPrivate } from "@gouji/core"
import type { Block } from "@gouji/documents"
import { type Accessor, createSignal, For, Match, onMount, Show, Switch } from "solid-js"
import { useDocumentText } from "../i18n/document-texts.ts"
import type { ReportView } from "../report/create-report-view.ts"
import { DocumentPane } from "./document-pane.tsx"

/** What is shown of a report: what was recognised, its document, or both side by side. */
export type Shown = "form" | "both" | "document"
const ways: readonly Shown[] = ["form", "both", "document"]

/** Chooses what is shown. */
export function ShownChoice(props: { shown: Shown; choose: (shown: Shown) => void }) {
  const t = useDocumentText()
  return (
    <fieldset class="shown-choice">
      <legend class="visually-hidden">{t("views")}</legend>
      <For each={ways}>
        {(way) => (
          <label class={`shown-way shown-${way}`} classList={{ chosen: props.shown === way }}>
            <input
              type="radio"
              name="shown"
              value={way}
              checked={props.shown === way}
              onChange={() => props.choose(way)}
            />
            {t(way)}
          </label>
        )}
      </For>
    </fieldset>
  )
}

/** The document beside its report. It is read when it is first asked for. */
export function BesideDocument(props: {
  load: () => Promise<readonly Block[] | null>
  view: Accessor<ReportView | null>
  leave: () => void
  /** Whether it stands on the page without its report. */
  alone: boolean
}) {
  const t = useDocumentText()
  const [blocks, setBlocks] = createSignal<readonly Block[] | null | undefined>(undefined)
  onMount(() => void props.load().then(setBlocks))
  const some = () => {
    const now = blocks()
    return now && now.length > 0 ? now : null
  }
  return (
    <div class="document">
      <Show when={props.alone} fallback={<h2 id="document-title">{t("title")}</h2>}>
        <h1 id="document-title">{t("title")}</h1>
      </Show>
      <Switch fallback={<p role="status">{t("loading")}</p>}>
        <Match when={some()} keyed>
          {(own) => (
            <>
              <p class="hint">{t("note")}</p>
              <DocumentPane blocks={own} view={props.view} mask={maskPrivate} leave={props.leave} />
            </>
          )}
        </Match>
        <Match when={blocks() !== undefined}>
          <Show when={blocks() === null} fallback={<p>{t("none")}</p>}>
            <p role="alert">{t("failed")}</p>
          </Show>
        </Match>
      </Switch>
    </div>
  )
}
