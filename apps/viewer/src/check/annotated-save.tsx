import { type Check, type Reading, wordFailure } from "@gouji/core"
import { createSignal, For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { type Annotation, saveAnnotated } from "./save-annotated.ts"

/** Whether comments can be put into such a file, as far as its name tells; its content has the last word. */
export const takesComments = (name: string) => /\.(docx|xlsx)$/i.test(name)

/** The annotated copy (批注副本): the agency's own file, with a comment beside every finding. */
export function AnnotatedSave(props: { file: Blob; name: string; reading: Reading; check: Check }) {
  const { t, language } = useLanguage()
  const [busy, setBusy] = createSignal(false)
  const [came, setCame] = createSignal<Annotation | null>(null)
  const save = async () => {
    setBusy(true)
    const { file, name, reading, check } = props
    setCame(await saveAnnotated({ file, name, reading, check }, language(), new Date()))
    setBusy(false)
  }
  const said = (now: Annotation) => {
    if ("code" in now) {
      const { title, todo } = wordFailure(now, language())
      return `${title} ${todo}`
    }
    return now.missing.length === 0
      ? t("copies.saved", { count: now.notes })
      : t("copies.savedPartly", { count: now.notes, missing: now.missing.length })
  }
  return (
    <>
      <button type="button" class="button button-quiet" disabled={busy()} onClick={() => void save()}>
        {t("copies.annotated")}
      </button>
      <Show when={came()} keyed>
        {(now) => (
          <span class="saved-note" role="status">
            {said(now)}
            <Show when={"missing" in now && now.missing.length > 0 ? now : null} keyed>
              {(partly) => (
                <ul class="plain">
                  <For each={partly.missing}>{(line) => <li>{line}</li>}</For>
                </ul>
              )}
            </Show>
          </span>
        )}
      </Show>
    </>
  )
}
