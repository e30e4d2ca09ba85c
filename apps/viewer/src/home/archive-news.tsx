import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import type { Overview } from "../data/responses.ts"
import { useLanguage } from "../i18n/language.ts"
import { chinaDay } from "../shell/china-time.ts"

function Covered(props: { coverage: Overview["coverage"] }) {
  const { t } = useLanguage()
  const { year, agencies, reported } = props.coverage
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{t("home.coverage", { year })}</h2>
      <p class="coverage-count">{t("home.reported", { agencies, reported })}</p>
      <meter class="coverage-meter" min="0" max={agencies} value={reported} aria-labelledby="coverage-title" />
      <p class="hint">{t("home.coverageNote")}</p>
    </section>
  )
}

/** How far the year has come, and what was published last. */
export function ArchiveNews(props: { overview: Overview }) {
  const { t } = useLanguage()
  return (
    <div class="news">
      <Show when={props.overview.coverage.agencies > 0}>
        <Covered coverage={props.overview.coverage} />
      </Show>
      <section aria-labelledby="newest-title">
        <h2 id="newest-title">{t("home.newest")}</h2>
        <ol class="newest">
          <For each={props.overview.newest}>
            {(entry) => (
              <li>
                <time dateTime={entry.publishedAt}>{chinaDay(entry.publishedAt)}</time>
                <A href={`/reports/${entry.id}`}>
                  {entry.agency.name} {t("archive.yearOf", { year: entry.year })}
                </A>
                <Show when={entry.revision > 1}>
                  <span class="faint">{t("home.corrected", { number: entry.revision })}</span>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </section>
    </div>
  )
}
