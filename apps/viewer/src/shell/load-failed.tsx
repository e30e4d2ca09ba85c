import type { Problem } from "../data/fetch-json.ts"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "./icon.tsx"

/** The server gave no answer: what it said, and a way to ask again. */
export function LoadFailed(props: { problem: Problem; again: () => void }) {
  const { t } = useLanguage()
  return (
    <section class="notice-panel notice-fail" role="alert">
      <h1>
        <Icon name="fail" /> {t("missing.failedTitle")}
      </h1>
      <p>{props.problem.detail ?? props.problem.title ?? t("missing.offline")}</p>
      <button type="button" class="button" onClick={() => props.again()}>
        {t("missing.retry")}
      </button>
    </section>
  )
}
