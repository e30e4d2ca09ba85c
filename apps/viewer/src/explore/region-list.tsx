import { Show } from "solid-js"
import type { Regions } from "../data/figure-responses.ts"
import { useLanguage } from "../i18n/language.ts"
import { type ExploreQuery, exploreAddress } from "./explore-query.ts"
import { RegionDownloads } from "./region-downloads.tsx"
import { RegionMap } from "./region-map.tsx"
import { RegionTable } from "./region-table.tsx"

/** The regions below the one looked at: in proportion, and as a table. */
export function RegionList(props: { query: ExploreQuery; regions: Regions }) {
  const { t } = useLanguage()
  const { items } = props.regions
  return (
    <div class="region-list">
      <h2 id="regions-title">{t("regions.title", { year: props.query.year })}</h2>
      <Show
        when={items.length > 0}
        fallback={
          <div class="empty">
            <h3>{t("regions.none")}</h3>
            <p>
              <a href={exploreAddress({ ...props.query, view: "" })}>{t("regions.toAgencies")}</a>
            </p>
          </div>
        }
      >
        <RegionMap query={props.query} items={items} />
        <RegionTable query={props.query} regions={props.regions} />
        <p class="hint">{t("regions.note")}</p>
        <RegionDownloads query={props.query} regions={items.length} />
      </Show>
    </div>
  )
}
