import { createEffect, For, on, Show } from "solid-js"
import { kindName, kinds } from "../agency/kind-name.ts"
import { useLanguage } from "../i18n/language.ts"
import { besideOf, type ExploreQuery, mostBeside } from "./explore-query.ts"
import { MeasureOptions } from "./measure-options.tsx"

const places = Array.from({ length: mostBeside }, (_, place) => place)

/** A plain GET form: it works without JavaScript, and what it asks for is in the address. */
export function ExploreForm(props: { query: ExploreQuery; years: readonly number[] }) {
  const { t } = useLanguage()
  let form: HTMLFormElement | undefined
  // What was chosen by hand and not asked for goes as well: the form says what is shown.
  createEffect(
    on(
      () => props.query,
      (query) => {
        const beside = [...besideOf(query)]
        const fields = form?.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input:not([type=hidden])")
        for (const field of fields ?? []) {
          field.value = field.name === "beside" ? (beside.shift() ?? "") : query[field.name as keyof ExploreQuery]
        }
      },
      { defer: true },
    ),
  )
  const Choice = (choice: { value: string; chosen: string; text: string }) => (
    <option value={choice.value} selected={choice.value === choice.chosen}>
      {choice.text}
    </option>
  )
  return (
    <search aria-label={t("explore.title")}>
      <form class="filter filter-figures" method="get" action="/explore" ref={form}>
        <div class="field field-wide">
          <label for="explore-measure">{t("figures.measure")}</label>
          <select id="explore-measure" name="measure">
            <MeasureOptions chosen={props.query.measure} />
          </select>
        </div>
        <div class="field">
          <label for="explore-year">{t("figures.year")}</label>
          <select id="explore-year" name="year">
            <For each={props.years}>
              {(year) => <Choice value={String(year)} chosen={props.query.year} text={String(year)} />}
            </For>
          </select>
        </div>
        <div class="field">
          <label for="explore-kind">{t("explore.kind")}</label>
          <select id="explore-kind" name="kind">
            <option value="">{t("archive.any")}</option>
            <For each={kinds}>
              {(kind) => <Choice value={kind} chosen={props.query.kind} text={kindName(kind, t)} />}
            </For>
          </select>
        </div>
        <div class="field">
          <label for="explore-division">{t("explore.division")}</label>
          <input
            id="explore-division"
            name="division"
            inputmode="numeric"
            pattern="(\d\d){1,3}"
            maxlength="6"
            value={props.query.division}
          />
        </div>
        <div class="field">
          <label for="explore-order">{t("explore.order")}</label>
          <select id="explore-order" name="order">
            <Choice value="greatest" chosen={props.query.order} text={t("explore.greatest")} />
            <Choice value="least" chosen={props.query.order} text={t("explore.least")} />
          </select>
        </div>
        <fieldset class="beside-measures field">
          <legend>{t("explore.beside")}</legend>
          <For each={places}>
            {(place) => (
              <select name="beside" aria-label={`${t("explore.beside")} ${place + 1}`}>
                <option value="">{t("explore.besideNone")}</option>
                <MeasureOptions chosen={besideOf(props.query)[place] ?? ""} />
              </select>
            )}
          </For>
        </fieldset>
        <Show when={props.query.view} keyed>
          {(view) => <input type="hidden" name="view" value={view} />}
        </Show>
        <div class="filter-actions">
          <button type="submit" class="button">
            {t("explore.show")}
          </button>
        </div>
      </form>
    </search>
  )
}
