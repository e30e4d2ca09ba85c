import { wordings } from "@gouji/core"
import { A } from "@solidjs/router"
import { Show } from "solid-js"
import { changeText, figureText } from "../figures/figure-text.ts"
import { useLanguage } from "../i18n/language.ts"
import { useReport } from "./create-report-view.ts"
import { Fact } from "./fact.tsx"

/** What the same agency reported for the year before, with the difference, where its report is known. */
export function LastYearFigure(props: { cell: string }) {
  const { t, language } = useLanguage()
  const { lastYear, before } = useReport()
  const shown = () => {
    const compared = before()?.get(props.cell)
    if (compared?.asked === "after") return t("inspector.lastYearOnly")
    const figure = compared?.before
    if (figure === undefined) return t("inspector.lastYearAbsent")
    if (figure === null) return wordings[language()].blank
    const change = changeText(compared?.difference ?? null, language())
    return `${figureText(figure, language())}${change && change !== "0" ? `（${change}）` : ""}`
  }
  return (
    <Show when={lastYear} keyed>
      {({ id, year }) => (
        <Fact name={t("inspector.lastYear")}>
          {shown()} <A href={`/reports/${id}#${props.cell}`}>{t("archive.yearOf", { year })}</A>
        </Fact>
      )}
    </Show>
  )
}
