import { For } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { type ExploreQuery, whole, writeExploreQuery } from "./explore-query.ts"

const files = [
  ["reports.csv", "figures.asCsv"],
  ["reports.excel.csv", "figures.asExcelCsv"],
  ["reports.xlsx", "figures.asXlsx"],
  ["reports.zip", "figures.asZip"],
] as const

/** What is shown, to take away: the reports behind it, the ranking itself, and who is missing from it. */
export function DataDownloads(props: { query: ExploreQuery; reports: number }) {
  const { t } = useLanguage()
  const scope = () => writeExploreQuery(props.query, ["year", "kind", "division"])
  const ranking = () => writeExploreQuery(props.query, whole)
  return (
    <section aria-labelledby="downloads-title">
      <h2 id="downloads-title">{t("explore.downloadTitle")}</h2>
      <p class="hint">{t("explore.downloadNote")}</p>
      <ul class="downloads">
        <For each={files}>
          {([file, name]) => (
            <li>
              <a href={`/api/v1/downloads/${file}${scope()}`} rel="external" download="">
                {t(name)}
              </a>
              <span class="hint">{t("figures.rows", { count: props.reports })}</span>
            </li>
          )}
        </For>
        <li>
          <a href={`/api/v1/rankings${ranking()}`} rel="external">
            {t("figures.asJson")}
          </a>
        </li>
        <li>
          <a href={`/api/v1/missing${scope()}`} rel="external">
            {t("explore.missing")}
          </a>
        </li>
      </ul>
    </section>
  )
}
