import { For } from "solid-js"
import type { Regions } from "../data/figure-responses.ts"
import { figureText, shareText } from "../figures/figure-text.ts"
import { measureName } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"
import { type ExploreQuery, exploreAddress, rankedBy } from "./explore-query.ts"
import { RankBar } from "./rank-bar.tsx"
import { wayDown } from "./region-address.ts"
import { regionText } from "./region-name.ts"

/** A line for each region, leading down into it: its sum from zero, its share, and how many of its agencies are in it. */
export function RegionTable(props: { query: ExploreQuery; regions: Regions }) {
  const { t, language } = useLanguage()
  const { items, whole, beside } = props.regions
  const greatest = () =>
    items.reduce<string | null>((most, { sum }) => (Number(sum ?? 0) > Number(most ?? 0) ? sum : most), null)
  return (
    <section class="table-region" tabindex="0" aria-labelledby="regions-title">
      <table class="plain-table ranking regions">
        <thead>
          <tr>
            <th scope="col" class="words">
              {t("regions.region")}
            </th>
            <th scope="col" class="measure-head" aria-sort={props.query.order === "least" ? "ascending" : "descending"}>
              {beside.length > 0 ? measureName(props.query.measure, language()) : t("explore.sum")}
            </th>
            <For each={beside}>
              {(measure) => (
                <th scope="col" class="measure-head">
                  <a href={exploreAddress(rankedBy(props.query, measure))} title={t("explore.rankBy")}>
                    {measureName(measure, language())}
                  </a>
                </th>
              )}
            </For>
            <th scope="col">{t("regions.share")}</th>
            <th scope="col">{t("regions.reported")}</th>
            <th scope="col">{t("regions.given")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={items}>
            {(line) => (
              <tr>
                <th scope="row">
                  <a href={wayDown(props.query, line)}>{regionText(line, t)}</a>
                  <RankBar figure={line.sum} greatest={greatest()} />
                </th>
                <td>{figureText(line.sum, language()) || "—"}</td>
                <For each={line.beside}>{(other) => <td>{figureText(other, language()) || "—"}</td>}</For>
                <td>{shareText(line.share, language()) || "—"}</td>
                <td>{t("regions.reportedOf", { reported: line.reported, agencies: line.agencies })}</td>
                <td>{line.given}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("explore.sum")}</th>
            <td>{figureText(whole.sum, language()) || "—"}</td>
            <For each={whole.beside}>{(other) => <td>{figureText(other, language()) || "—"}</td>}</For>
            <td>{whole.sum === null || Number(whole.sum) === 0 ? "—" : shareText("1", language())}</td>
            <td>{t("regions.reportedOf", { reported: whole.reported, agencies: whole.agencies })}</td>
            <td>{whole.given}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
