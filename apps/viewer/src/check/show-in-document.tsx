import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useChecking } from "./use-checking.ts"

/** Leads from the selected figure to its place in the document, beside the report or, on a small screen, instead of it. */
export function ShowInDocument() {
  const { t } = useLanguage()
  const checking = useChecking()
  const show = () => {
    checking.setShown(matchMedia("(min-width: 68rem)").matches ? "both" : "document")
  }
  return (
    <Show when={checking.shown() === "form"}>
      <p>
        <button type="button" class="link-button show-in-document" onClick={show}>
          {t("original.show")}
        </button>
      </p>
    </Show>
  )
}
