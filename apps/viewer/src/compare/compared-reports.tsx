import { A } from "@solidjs/router"
import { For } from "solid-js"
import type { ReportComparison, Side } from "../data/figure-responses.ts"
import { shareText } from "../figures/figure-text.ts"
import { useLanguage } from "../i18n/language.ts"
import { ComparedCells } from "./compared-cells.tsx"
import { ComparedText } from "./compared-text.tsx"

/** Everything that differs between two reports. */
export function ComparedReports(props: { comparison: ReportComparison }) {
  const { t, language } = useLanguage()
  const { a, b } = props.comparison
  const query = new URLSearchParams({ a: a.report, b: b.report })
  const sides: readonly (readonly [string, Side])[] = [
    [t("compare.first"), a],
    [t("compare.second"), b],
  ]
  const compared = () => props.comparison.cells.filter(({ asked }) => asked === "both").length
  return (
    <>
      <dl class="facts compared-sides">
        <For each={sides}>
          {([name, side]) => (
            <div class="fact">
              <dt>{name}</dt>
              <dd>
                <A href={`/reports/${side.report}`}>
                  <span lang="zh-CN">{side.agency.name}</span> {t("archive.yearOf", { year: side.year })}
                </A>{" "}
                <span class="faint">{t("archive.revision", { number: side.revision })}</span>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <p class="actions compare-actions">
        <a href={`/compare?${new URLSearchParams({ a: b.report, b: a.report })}`}>{t("compare.swap")}</a>
        <a href="/compare">{t("compare.again")}</a>
        <a href={`/api/v1/comparisons?${query}`} rel="external">
          {t("compare.json")}
        </a>
      </p>
      <p class="compared-counts">
        {t("compare.changed", { changed: props.comparison.changed, count: compared() })}
        {props.comparison.repeated === null
          ? ""
          : ` · ${t("compare.repeated", { percent: shareText(props.comparison.repeated, language()) })}`}
      </p>
      <ComparedCells comparison={props.comparison} />
      <ComparedText sections={props.comparison.sections} />
    </>
  )
}
