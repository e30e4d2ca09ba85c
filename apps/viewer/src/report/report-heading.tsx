import { tableIds } from "@gouji/core"
import { For, type JSX, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useReport } from "./create-report-view.ts"
import { Fact } from "./fact.tsx"
import { MarkedText } from "./marked-text.tsx"

/** What the report says of itself: title, agency, year, date, forms. */
export function ReportHeading(props: { marks?: JSX.Element; facts?: JSX.Element }) {
  const { t } = useLanguage()
  const { report } = useReport()
  const forms = [...new Set(tableIds.flatMap((table) => report.forms[table] ?? []))]
  return (
    <header class="report-heading">
      <p class="report-marks">{props.marks}</p>
      <h1 lang={report.title ? "zh-CN" : undefined}>
        <Show when={report.title} fallback={t("report.untitled")} keyed>
          {(title) => <MarkedText at={{ section: null, paragraph: 0 }} text={title} />}
        </Show>
      </h1>
      <dl class="facts">
        <Fact name={t("report.agency")}>
          <Show when={report.agency.name} fallback={<span class="faint">{t("report.unknown")}</span>}>
            <span lang="zh-CN">{report.agency.name}</span>
          </Show>
        </Fact>
        <Fact name={t("report.year")}>
          <Show when={report.year} fallback={<span class="faint">{t("report.unknown")}</span>} keyed>
            {(year) => t("report.yearValue", { year })}
          </Show>
        </Fact>
        <Fact name={t("report.issuedOn")}>{report.issuedOn ?? <span class="faint">{t("report.unknown")}</span>}</Fact>
        <Show when={report.scope} keyed>
          {(scope) => <Fact name={t("report.scope")}>{t(`report.scopes.${scope}`)}</Fact>}
        </Show>
        <Show when={forms.length > 0}>
          <Fact name={t("report.forms")}>
            <For each={forms}>{(form) => <span class="fact-line">{t("report.form", { form })}</span>}</For>
          </Fact>
        </Show>
        {props.facts}
      </dl>
    </header>
  )
}
