import { createSignal } from "solid-js"
import { type Translate, useLanguage } from "../i18n/language.ts"

/** What pasted text is called where a file has its name; the same from every door. */
export const pastedName = "paste.txt"

/** A file's name as a person knows it. */
export const shownName = (name: string, t: Translate) => (name === pastedName ? t("check.pasteName") : name)

/** Takes the text of a report, pasted from wherever it is shown. */
export function PasteBox(props: { paste: (text: string) => void }) {
  const { t } = useLanguage()
  const [text, setText] = createSignal("")
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    props.paste(text())
  }
  return (
    <section class="paste" aria-labelledby="paste-title">
      <h2 id="paste-title">{t("check.pasteTitle")}</h2>
      <form onSubmit={submit}>
        <div class="field">
          <label for="paste">{t("check.pasteLabel")}</label>
          <p class="hint" id="paste-hint">
            {t("check.pasteHint")}
          </p>
          <textarea
            id="paste"
            rows="8"
            spellcheck={false}
            autocomplete="off"
            aria-describedby="paste-hint"
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t("check.pasteAction")}
        </button>
      </form>
    </section>
  )
}
