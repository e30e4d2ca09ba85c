import { verdictOfFailure, wordFailure, wordings } from "@gouji/core"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import type { NotDone } from "./entry.ts"
import { shownName } from "./paste-box.tsx"

/** Why a document could not be checked, and what to do about it. A kind that is not read yet is no failure of the document: its check is inconclusive. */
export function CheckFailure(props: { failed: NotDone; name: string }) {
  const { t, language } = useLanguage()
  const words = () => wordFailure(props.failed, language())
  const verdict = verdictOfFailure(props.failed.code)
  return (
    <section class={`notice-panel ${verdict === null ? "notice-fail" : "notice-open"}`} role="alert">
      <h2>
        <Icon name={verdict ?? "fail"} />{" "}
        {verdict === null ? t("check.failed") : wordings[language()].verdicts[verdict]}
      </h2>
      <p class="failure-title">{words().title}</p>
      <p>
        <strong>{t("check.todo")}</strong> {words().todo}
      </p>
      <p class="hint">
        {t("check.failedFile", { name: shownName(props.name, t) })} · {t("check.code")} <code>{props.failed.code}</code>
      </p>
    </section>
  )
}
