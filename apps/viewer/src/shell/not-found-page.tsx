import { A } from "@solidjs/router"
import { useLanguage } from "../i18n/language.ts"
import { useNotFoundStatus, useTitle } from "./head.ts"

/** Nothing stands at this address. */
export function NotFoundPage() {
  const { t } = useLanguage()
  useNotFoundStatus()
  useTitle(() => `${t("missing.title")} · ${t("site.name")}`)
  return (
    <div class="prose-page">
      <h1>{t("missing.title")}</h1>
      <p>{t("missing.text")}</p>
      <p>
        <A href="/">{t("site.home")}</A>
      </p>
    </div>
  )
}
