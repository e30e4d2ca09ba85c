import { A } from "@solidjs/router"
import { For } from "solid-js"
import type { Ranking } from "../data/figure-responses.ts"
import { figureText } from "../figures/figure-text.ts"
import { measureName } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"
import { type ExploreQuery, exploreAddress, rankedBy } from "./explore-query.ts"
import { RankBar } from "./rank-bar.tsx"

/** Agencies in the order of their figures, each with a bar from zero, and other figures of the same reports beside. */
export function RankedAgencies(props: { query: ExploreQuery; ranking: Ranking }) {
  const { t, language } = useLanguage()
  return (
    <section class="table-region" tabindex="0" aria-labelledby="ranking-title">
      <table class="plain-table ranking">
        <thead>
          <tr>
            <th scope="col">{t("explore.rank")}</th>
            <th scope="col" class="words">
              {t("explore.agency")}
            </th>
            <th scope="col" class="measure-head" aria-sort={props.query.order === "least" ? "ascending" : "descending"}>
              {props.ranking.beside.length > 0 ? measureName(props.query.measure, language()) : t("explore.figure")}
            </th>
            <For each={props.ranking.beside}>
              {(measure) => (
                <th scope="col" class="measure-head">
                  <a href={exploreAddress(rankedBy(props.query, measure))} title={t("explore.rankBy")}>
                    {measureName(measure, language())}
                  </a>
                </th>
              )}
            </For>
            <th scope="col" class="words">
              {t("explore.report")}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.ranking.items}>
            {({ rank, agency, figure, report, beside }) => (
              <tr>
                <td>{rank}</td>
                <th scope="row">
                  <A href={`/agencies/${agency.id}`} lang="zh-CN">
                    {agency.name}
                  </A>{" "}
                  <span class="faint">{agency.region}</span>
                  <RankBar figure={figure} greatest={props.ranking.summary.greatest} />
                </th>
                <td>{figureText(figure, language())}</td>
                <For each={beside}>{(other) => <td>{figureText(other, language()) || "—"}</td>}</For>
                <td class="words">
                  <A href={`/reports/${report}`}>{t("explore.report")}</A>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
