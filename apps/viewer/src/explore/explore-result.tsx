import { Show } from "solid-js"
import type { Aggregates, Ranking, Regions } from "../data/figure-responses.ts"
import { measureName } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"
import { DataDownloads } from "./data-downloads.tsx"
import type { ExploreQuery } from "./explore-query.ts"
import { ExploreViews } from "./explore-views.tsx"
import { MeasureFacts } from "./measure-facts.tsx"
import { RankedList } from "./ranked-list.tsx"
import { RegionList } from "./region-list.tsx"
import { RegionPath } from "./region-path.tsx"
import { YearSums } from "./year-sums.tsx"

/** What the archive has to a query. */
export interface Found {
  readonly ranking: Ranking
  readonly years: Aggregates
  readonly regions: Regions
}

/** What a measure adds up to in a year, who gives how much or where, and how it was in other years. */
export function ExploreResult(props: { query: ExploreQuery; found: Found }) {
  const { t, language } = useLanguage()
  const { ranking, years, regions } = props.found
  return (
    <>
      <h2 class="explore-measure">
        {measureName(props.query.measure, language())}{" "}
        <span class="entry-year">{t("archive.yearOf", { year: props.query.year })}</span>
      </h2>
      <RegionPath path={regions.path} query={props.query} />
      <MeasureFacts ranking={ranking} />
      <ExploreViews query={props.query} agencies={ranking.summary.given} regions={regions.items.length} />
      <div class="explore-columns">
        <Show when={props.query.view === "regions"} fallback={<RankedList query={props.query} ranking={ranking} />}>
          <RegionList query={props.query} regions={regions} />
        </Show>
        <div class="explore-side">
          <YearSums years={years.groups} query={props.query} />
          <DataDownloads query={props.query} reports={ranking.coverage.reported} />
        </div>
      </div>
    </>
  )
}
