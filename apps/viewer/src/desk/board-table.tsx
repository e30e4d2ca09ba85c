import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import type { Board } from "../data/desk-responses.ts"
import { useDeskText } from "../i18n/desk-texts.ts"

/** A line for each agency: whether its report is there, by which day it was due, and when it came. */
export function BoardTable(props: { items: Board["items"] }) {
  const d = useDeskText()
  return (
    <Show
      when={props.items.length > 0}
      fallback={
        <section class="empty">
          <h2>{d("board.none")}</h2>
          <p>{d("board.noneText")}</p>
        </section>
      }
    >
      <section class="table-region" tabindex="0" aria-labelledby="board-title">
        <table class="plain-table plain-words">
          <thead>
            <tr>
              <th scope="col">{d("board.agency")}</th>
              <th scope="col">{d("board.region")}</th>
              <th scope="col">{d("board.state")}</th>
              <th scope="col">{d("board.due")}</th>
              <th scope="col">{d("board.published")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.items}>
              {({ agency, state, due, published }) => (
                <tr>
                  <th scope="row">
                    <A href={`/agencies/${agency.id}`}>{agency.name}</A>
                  </th>
                  <td>{agency.region ?? ""}</td>
                  <td>
                    <span class={`state state-${state}`}>{d(`board.states.${state}`)}</span>
                  </td>
                  <td>{due?.day ?? d("board.dueUnknown")}</td>
                  <td>
                    <Show when={published} keyed>
                      {({ report, day }) => <A href={`/reports/${report}`}>{day}</A>}
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  )
}
