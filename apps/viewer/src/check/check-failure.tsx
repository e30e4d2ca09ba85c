import { wordFailure } from "@gouji/core"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import type { Checking } from "./create-checking.ts"
import { pastedName } from "./paste-box.tsx"

/** Why a document could not be checked, and what to do about it. */
export function CheckFailure(props: { failed: Extract<Checking, { state: "failed" }> }) {
  const { t, language } = useLanguage()
  const words = () => wordFailure(props.failed, language())
  return (
    <section class="notice-panel notice-fail" role="alert">
      <h2>
        <Icon name="fail" /> {t("check.failed")}
      </h2>
      <p class="failure-title">{words().title}</p>
      <p>
        <strong>{t("check.todo")}</strong> {words().todo}
      </p>
      <p class="hint">
        {t("check.failedFile", { name: props.failed.name === pastedName ? t("check.pasteName") : props.failed.name })} ·{" "}
        {t("check.code")} <code>{props.failed.code}</code>
      </p>
    </section>
  )
}
