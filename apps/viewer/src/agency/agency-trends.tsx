import { For } from "solid-js"
import type { AgencyProfile, AgencyYear, Sum } from "../data/figure-responses.ts"
import { figureText, shareText } from "../figures/figure-text.ts"
import { measureName } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"
import { TrendChart } from "./trend-chart.tsx"

const drawn = ["requests/received/total", "requests/carried-out/total", "remedies/reconsideration/total"]

interface Line {
  readonly name: string
  readonly value: (year: AgencyYear) => Sum
  readonly text: (sum: Sum) => string
}

/** What became of the figures that are asked for most: some drawn, all in a table. */
export function AgencyTrends(props: { profile: AgencyProfile }) {
  const { t, language } = useLanguage()
  const oldestFirst = [...props.profile.years].reverse()
  const lineOf = (measure: string): Line => ({
    name: measureName(measure, language()),
    value: ({ figures }) => figures[measure] ?? null,
    text: (sum) => figureText(sum, language()),
  })
  const disclosed = (): Line => ({
    name: t("agency.disclosed"),
    value: (year) => year.disclosed,
    text: (sum) => shareText(sum, language()),
  })
  const charts = () => [...drawn.map(lineOf), disclosed()]
  const lines = () => [...props.profile.measures.map(lineOf), disclosed()]
  return (
    <div class="trends">
      <h2 id="trends-title">{t("agency.trends")}</h2>
      <div class="trend-list">
        <For each={charts()}>
          {({ name, value, text }) => (
            <TrendChart
              name={name}
              points={oldestFirst.map((year) => {
                const sum = value(year)
                return { year: year.year, value: sum === null ? null : Number(sum), text: text(sum) }
              })}
            />
          )}
        </For>
      </div>
      <p class="hint">
        <svg class="trend-key" viewBox="0 0 12 12" aria-hidden="true">
          <line class="trend-change" x1="6" x2="6" y1="0" y2="12" />
        </svg>{" "}
        {t("figures.newForm")}
      </p>
      <section class="table-region" tabindex="0" aria-labelledby="trends-title">
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("figures.measure")}</th>
              <For each={oldestFirst}>{({ year }) => <th scope="col">{year}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={lines()}>
              {({ name, value, text }) => (
                <tr>
                  <th scope="row">{name}</th>
                  <For each={oldestFirst}>{(year) => <td>{text(value(year))}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <p class="hint">{t("agency.trendsNote")}</p>
    </div>
  )
}
