import type { Report } from "@gouji/core"
import { useNavigate } from "@solidjs/router"
import { createSignal, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"

/** Takes the report over to the fill-in page, as a draft that this browser keeps. */
export function GoOnFilling(props: { report: Report }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const [failed, setFailed] = createSignal(false)
  // What keeps drafts is fetched when one is to be kept.
  const goOn = () =>
    import("../fill-in/keep-as-draft.ts")
      .then(({ keepAsDraft }) => keepAsDraft(props.report, Date.now()))
      .then(
        () => navigate("/fill-in"),
        // A browser that keeps nothing, as in a private window.
        () => setFailed(true),
      )
  return (
    <>
      <button type="button" class="button button-quiet" onClick={() => void goOn()}>
        {t("copies.fillIn")}
      </button>
      <Show when={failed()}>
        <span role="alert">{t("copies.fillInFailed")}</span>
      </Show>
    </>
  )
}
