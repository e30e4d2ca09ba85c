import { For, Show } from "solid-js"
import { usePerson } from "../data/page-data.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { askedStates, type DeskQuery } from "./desk-query.ts"

/** A plain GET form: it works without JavaScript, and what it asks for is in the address. */
export function DeskFilter(props: { query: DeskQuery }) {
  const d = useDeskText()
  const isOfOne = usePerson()?.role === "clerk"
  const name = (state: DeskQuery["state"]) =>
    state === "waiting" || state === "all" ? d(`list.${state}`) : d(`states.${state}`)
  return (
    <search aria-label={d("list.title")}>
      <form class="filter filter-desk" method="get" action="/desk">
        <div class="field">
          <label for="desk-state">{d("list.state")}</label>
          <select id="desk-state" name="state">
            <For each={askedStates}>
              {(state) => (
                <option value={state} selected={state === props.query.state}>
                  {name(state)}
                </option>
              )}
            </For>
          </select>
        </div>
        <div class="field">
          <label for="desk-year">{d("list.year")}</label>
          <input
            id="desk-year"
            name="year"
            inputmode="numeric"
            pattern="2[01]\d\d"
            maxlength="4"
            value={props.query.year}
          />
        </div>
        <Show when={!isOfOne}>
          <div class="field">
            <label for="desk-division">{d("list.division")}</label>
            <input
              id="desk-division"
              name="division"
              inputmode="numeric"
              pattern="(\d\d){1,3}"
              maxlength="6"
              value={props.query.division}
            />
          </div>
        </Show>
        <div class="filter-actions">
          <button type="submit" class="button">
            {d("list.show")}
          </button>
        </div>
      </form>
    </search>
  )
}
