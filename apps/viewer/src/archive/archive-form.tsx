import { wordings } from "@gouji/core"
import { For, Show } from "solid-js"
import { type ArchiveQuery, isFiltered, verdicts } from "../data/archive-query.ts"
import type { Facets } from "../data/responses.ts"
import { useLanguage } from "../i18n/language.ts"

/** A plain GET form: it works without JavaScript, and what it asks for is in the address. */
export function ArchiveForm(props: { query: ArchiveQuery; facets: Facets }) {
  const { t, language } = useLanguage()
  return (
    <search aria-label={t("archive.searchTitle")}>
      <form class="filter" method="get" action="/">
        <div class="field field-wide">
          <label for="filter-text">{t("archive.text")}</label>
          <input
            id="filter-text"
            type="search"
            name="text"
            value={props.query.text}
            maxlength="100"
            aria-describedby="filter-hint"
          />
        </div>
        <div class="field">
          <label for="filter-year">{t("archive.year")}</label>
          <select id="filter-year" name="year">
            <option value="">{t("archive.any")}</option>
            <For each={props.facets.years}>
              {(year) => (
                <option value={year} selected={String(year) === props.query.year}>
                  {year}
                </option>
              )}
            </For>
          </select>
        </div>
        <div class="field">
          <label for="filter-region">{t("archive.region")}</label>
          <select id="filter-region" name="region">
            <option value="">{t("archive.any")}</option>
            <For each={props.facets.regions}>
              {(region) => (
                <option value={region} selected={region === props.query.region}>
                  {region}
                </option>
              )}
            </For>
          </select>
        </div>
        <div class="field">
          <label for="filter-verdict">{t("archive.verdict")}</label>
          <select id="filter-verdict" name="verdict">
            <option value="">{t("archive.any")}</option>
            <For each={verdicts}>
              {(verdict) => (
                <option value={verdict} selected={verdict === props.query.verdict}>
                  {wordings[language()].verdicts[verdict]}
                </option>
              )}
            </For>
          </select>
        </div>
        <div class="filter-actions">
          <button type="submit" class="button">
            {t("archive.search")}
          </button>
          <Show when={isFiltered(props.query)}>
            <a href="/">{t("archive.reset")}</a>
          </Show>
        </div>
        <p class="filter-total" id="filter-hint">
          {t("home.searchHint")}
        </p>
        <p class="filter-total">{t("archive.total", { count: props.facets.reports })}</p>
      </form>
    </search>
  )
}
