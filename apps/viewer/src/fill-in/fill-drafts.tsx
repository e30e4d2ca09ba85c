import { createSignal, For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { chinaTime } from "../shell/china-time.ts"
import { useFilling } from "./create-filling.ts"
import type { ListedDraft } from "./draft-store.ts"

function Line(props: { entry: ListedDraft }) {
  const { t } = useLanguage()
  const { drafts, keeping } = useFilling()
  const [isAsked, setAsked] = createSignal(false)
  const { id, draft } = props.entry
  const isCurrent = () => keeping.current() === id
  const name = () => {
    if (!draft) return t("fillIn.drafts.unreadable")
    const { agency, year } = draft.words
    return `${agency.trim() || t("fillIn.drafts.untitled")} ${year}`
  }
  return (
    <li class="fill-draft">
      <span class="fill-draft-name">{name()}</span>
      <Show when={draft} keyed>
        {({ savedAt }) => <span class="faint">{t("fillIn.drafts.savedAt", { time: chinaTime(savedAt) })}</span>}
      </Show>
      <Show
        when={isCurrent()}
        fallback={
          <Show when={draft}>
            <button
              type="button"
              class="button button-quiet"
              aria-label={`${t("fillIn.drafts.resume")} ${name()}`}
              onClick={() => void drafts.resume(id)}
            >
              {t("fillIn.drafts.resume")}
            </button>
          </Show>
        }
      >
        <strong>{t("fillIn.drafts.current")}</strong>
      </Show>
      <button
        type="button"
        class="button button-quiet"
        aria-label={`${t(isAsked() ? "fillIn.drafts.sure" : "fillIn.drafts.drop")} ${name()}`}
        onClick={() => (isAsked() ? void drafts.drop(id) : setAsked(true))}
        onBlur={() => setAsked(false)}
      >
        {t(isAsked() ? "fillIn.drafts.sure" : "fillIn.drafts.drop")}
      </button>
    </li>
  )
}

/** The drafts that this browser keeps. */
export function FillDrafts() {
  const { t } = useLanguage()
  const { keeping } = useFilling()
  return (
    <>
      <Show when={keeping.parted()}>
        <p class="notice-panel" role="status">
          {t("fillIn.drafts.parted")}
        </p>
      </Show>
      <Show when={keeping.list().length > 0}>
        <details class="fill-drafts">
          <summary>{t("fillIn.drafts.title", { count: keeping.list().length })}</summary>
          <ul>
            <For each={keeping.list()}>{(entry) => <Line entry={entry} />}</For>
          </ul>
        </details>
      </Show>
    </>
  )
}
