import { wordings } from "@gouji/core"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import type { AgencyYear } from "../data/figure-responses.ts"
import { useLanguage } from "../i18n/language.ts"
import { chinaDay } from "../shell/china-time.ts"
import { Icon } from "../shell/icon.tsx"

/** A line for each year: whether there is a report, when it came, what was found, and what to set it against. */
export function AgencyReports(props: { years: readonly AgencyYear[] }) {
  const { t, language } = useLanguage()
  const before = (year: number) => props.years.find((other) => other.year === year - 1)?.report
  return (
    <div>
      <h2 id="years-title">{t("agency.reports")}</h2>
      <section class="table-region" tabindex="0" aria-labelledby="years-title">
        <table class="plain-table plain-words">
          <thead>
            <tr>
              <th scope="col">{t("figures.year")}</th>
              <th scope="col">{t("agency.state")}</th>
              <th scope="col">{t("agency.due")}</th>
              <th scope="col">{t("agency.published")}</th>
              <th scope="col">{t("archive.verdict")}</th>
              <th scope="col">{t("site.compare")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.years}>
              {({ year, state, due, report }) => (
                <tr>
                  <th scope="row">
                    <Show when={report} fallback={year} keyed>
                      {({ id }) => <A href={`/reports/${id}`}>{t("archive.yearOf", { year })}</A>}
                    </Show>
                  </th>
                  <td>
                    <span class={`state state-${state}`}>{t(`agency.states.${state}`)}</span>
                    <Show when={report && report.revision > 1 ? report : null} keyed>
                      {({ revision }) => <span class="hint"> {t("agency.corrected", { number: revision })}</span>}
                    </Show>
                  </td>
                  <td>{due ?? ""}</td>
                  <td>{report ? chinaDay(report.publishedAt) : ""}</td>
                  <td>
                    <Show when={report} keyed>
                      {({ verdict }) => (
                        <span class={`verdict-tag verdict-${verdict}`}>
                          <Icon name={verdict} /> {wordings[language()].verdicts[verdict]}
                        </span>
                      )}
                    </Show>
                  </td>
                  <td>
                    <Show when={report && before(year)} keyed>
                      {(earlier) => (
                        <A href={`/compare?${new URLSearchParams({ a: earlier.id, b: report?.id ?? "" })}`}>
                          {t("agency.withLastYear")}
                        </A>
                      )}
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </div>
  )
}
