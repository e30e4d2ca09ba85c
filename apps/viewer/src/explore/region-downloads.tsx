import { For } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { type ExploreQuery, whole, writeExploreQuery } from "./explore-query.ts"

const files = [
  [".csv", "figures.asCsv"],
  [".excel.csv", "figures.asExcelCsv"],
  [".xlsx", "figures.asXlsx"],
  ["", "figures.asJson"],
] as const

/** The table of regions, to take away. */
export function RegionDownloads(props: { query: ExploreQuery; regions: number }) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="region-downloads-title">
      <h3 class="downloads-head" id="region-downloads-title">
        {t("regions.download")}
      </h3>
      <ul class="downloads">
        <For each={files}>
          {([ending, name]) => (
            <li>
              <a
                href={`/api/v1/regions${ending}${writeExploreQuery(props.query, whole)}`}
                rel="external"
                download={ending === "" ? undefined : ""}
              >
                {t(name)}
              </a>
              <span class="hint">{t("regions.rows", { count: props.regions })}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
