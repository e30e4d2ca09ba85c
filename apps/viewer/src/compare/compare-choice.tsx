import { For, Show } from "solid-js"
import type { ReportEntry } from "../data/responses.ts"
import { useLanguage } from "../i18n/language.ts"

interface Query {
  readonly a: string
  readonly b: string
  readonly text: string
}

const address = (query: Query) => {
  const given = Object.entries(query).filter(([, value]) => value !== "")
  return `/compare?${new URLSearchParams(given)}`
}

/** Two reports to choose, one after the other; each step is an address, so that it works without JavaScript. */
export function CompareChoice(props: { query: Query; items: readonly ReportEntry[] }) {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="choose-title">
      <h2 id="choose-title">{t("compare.chooseTitle")}</h2>
      <form class="filter filter-line" method="get" action="/compare">
        <Show when={props.query.a}>
          <input type="hidden" name="a" value={props.query.a} />
        </Show>
        <Show when={props.query.b}>
          <input type="hidden" name="b" value={props.query.b} />
        </Show>
        <div class="field field-wide">
          <label for="compare-text">{t("compare.text")}</label>
          <input id="compare-text" type="search" name="text" value={props.query.text} maxlength="100" />
        </div>
        <div class="filter-actions">
          <button type="submit" class="button">
            {t("compare.search")}
          </button>
        </div>
      </form>
      <ol class="entries">
        <For each={props.items}>
          {(entry) => (
            <li class="entry">
              <p class="entry-name">
                {entry.agency.name} <span class="entry-year">{t("archive.yearOf", { year: entry.year })}</span>
              </p>
              <p class="choices">
                <Show when={props.query.a !== entry.id} fallback={<strong>{t("compare.chosen")}</strong>}>
                  <Show when={props.query.b !== entry.id} fallback={<strong>{t("compare.chosen")}</strong>}>
                    <a href={address({ ...props.query, a: entry.id })}>{t("compare.asFirst")}</a>
                    <a href={address({ ...props.query, b: entry.id })}>{t("compare.asSecond")}</a>
                  </Show>
                </Show>
              </p>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
