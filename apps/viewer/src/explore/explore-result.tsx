import { Show } from "solid-js"
import type { Aggregates, Ranking, Sum } from "../data/figure-responses.ts"
import { figureText } from "../figures/figure-text.ts"
import { measureName } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"
import { Fact } from "../report/fact.tsx"
import { Pager } from "../shell/pager.tsx"
import { DataDownloads } from "./data-downloads.tsx"
import { type ExploreQuery, whole, writeExploreQuery } from "./explore-query.ts"
import { RankedAgencies } from "./ranked-agencies.tsx"
import { YearSums } from "./year-sums.tsx"

/** What a measure adds up to in a year, who gives how much, and how it was in other years. */
export function ExploreResult(props: { query: ExploreQuery; ranking: Ranking; years: Aggregates["groups"] }) {
  const { t, language } = useLanguage()
  const text = (sum: Sum) => figureText(sum, language())
  const { summary, median, coverage, nextCursor } = props.ranking
  const next = (cursor: string) => `/explore${writeExploreQuery({ ...props.query, cursor }, [...whole, "cursor"])}`
  const first = () => `/explore${writeExploreQuery(props.query, whole)}`
  return (
    <>
      <h2 class="explore-measure">
        {measureName(props.query.measure, language())}{" "}
        <span class="entry-year">{t("archive.yearOf", { year: props.query.year })}</span>
      </h2>
      <dl class="facts">
        <Fact name={t("explore.sum")}>
          <strong class="total-figure">{text(summary.sum) || "—"}</strong>
        </Fact>
        <Fact name={t("explore.coverage")}>
          {t("explore.coverageValue", { agencies: coverage.agencies, reported: coverage.reported })}
        </Fact>
        <Fact name={t("explore.given")}>
          {t("explore.givenValue", { given: summary.given, without: summary.without })}
        </Fact>
        <Fact name={t("explore.median")}>{text(median) || "—"}</Fact>
        <Fact name={t("explore.range")}>
          {summary.least === null ? "—" : `${text(summary.least)} – ${text(summary.greatest)}`}
        </Fact>
      </dl>
      <div class="explore-columns">
        <div>
          <h2 id="ranking-title">{t("explore.ranking", { year: props.query.year })}</h2>
          <Show
            when={props.ranking.items.length > 0}
            fallback={
              <div class="empty">
                <h3>{t("explore.nothing")}</h3>
                <p>{t("explore.nothingText")}</p>
              </div>
            }
          >
            <RankedAgencies query={props.query} ranking={props.ranking} />
          </Show>
          <Pager first={props.query.cursor ? first() : null} next={nextCursor === null ? null : next(nextCursor)} />
        </div>
        <div class="explore-side">
          <YearSums years={props.years} query={props.query} />
          <DataDownloads query={props.query} reports={coverage.reported} />
        </div>
      </div>
    </>
  )
}
