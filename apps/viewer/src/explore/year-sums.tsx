import { For } from "solid-js"
import type { Aggregates } from "../data/figure-responses.ts"
import { figureText } from "../figures/figure-text.ts"
import { useLanguage } from "../i18n/language.ts"
import { type ExploreQuery, exploreAddress } from "./explore-query.ts"

/** The same measure in every year, with how many reports each sum is of. */
export function YearSums(props: { years: Aggregates["groups"]; query: ExploreQuery }) {
  const { t, language } = useLanguage()
  const newestFirst = () => [...props.years].sort((a, b) => Number(b.group.year) - Number(a.group.year))
  const address = (year: string) => exploreAddress({ ...props.query, year })
  return (
    <section aria-labelledby="year-sums-title">
      <h2 id="year-sums-title">{t("explore.byYear")}</h2>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{t("figures.year")}</th>
            <th scope="col">{t("explore.sum")}</th>
            <th scope="col">{t("explore.reports")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={newestFirst()}>
            {({ group, reports, measures: [one] }) => (
              <tr>
                <th scope="row">
                  <a
                    href={address(String(group.year))}
                    aria-current={String(group.year) === props.query.year ? "page" : undefined}
                  >
                    {group.year}
                  </a>
                </th>
                <td>{figureText(one?.sum ?? null, language()) || "—"}</td>
                <td>{reports}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
