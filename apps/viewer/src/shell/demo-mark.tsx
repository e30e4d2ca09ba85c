import { useLanguage } from "../i18n/language.ts"

/** Marks a report of the demonstration: its agency and figures are invented. */
export function DemoMark() {
  const { t } = useLanguage()
  return <span class="demo-mark">{t("site.demoMark")}</span>
}
