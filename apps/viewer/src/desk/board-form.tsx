import { For } from "solid-js"
import { boardStates } from "../data/desk-responses.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import type { SettledBoardQuery } from "./board-query.ts"

/** A plain GET form: it works without JavaScript, and what it asks for is in the address. */
export function BoardForm(props: { query: SettledBoardQuery }) {
  const d = useDeskText()
  return (
    <search aria-label={d("board.title")}>
      <form class="filter filter-desk" method="get" action="/desk/board">
        <div class="field">
          <label for="board-year">{d("board.year")}</label>
          <input
            id="board-year"
            name="year"
            inputmode="numeric"
            pattern="2[01]\d\d"
            maxlength="4"
            required
            value={props.query.year}
          />
        </div>
        <div class="field">
          <label for="board-division">{d("board.division")}</label>
          <input
            id="board-division"
            name="division"
            inputmode="numeric"
            pattern="(\d\d){1,3}"
            maxlength="6"
            value={props.query.division}
          />
        </div>
        <div class="field">
          <label for="board-state">{d("board.state")}</label>
          <select id="board-state" name="state">
            <option value="">{d("board.any")}</option>
            <For each={boardStates}>
              {(state) => (
                <option value={state} selected={state === props.query.state}>
                  {d(`board.states.${state}`)}
                </option>
              )}
            </For>
          </select>
        </div>
        <div class="filter-actions">
          <button type="submit" class="button">
            {d("board.show")}
          </button>
        </div>
      </form>
    </search>
  )
}
