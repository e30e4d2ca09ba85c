import { useLocation } from "@solidjs/router"
import { createMemo, For, Show } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import { type Board, type BoardData, boardStates } from "../data/desk-responses.ts"
import { fetchJson } from "../data/fetch-json.ts"
import { isBoardData, usePageData, usePerson } from "../data/page-data.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { chinaDay } from "../shell/china-time.ts"
import { useTitle } from "../shell/head.ts"
import { Loaded } from "../shell/loaded.tsx"
import { Pager } from "../shell/pager.tsx"
import { BoardDownloads } from "./board-downloads.tsx"
import { BoardForm } from "./board-form.tsx"
import { askBoard, readBoardQuery, type SettledBoardQuery, settleBoardQuery, writeBoardQuery } from "./board-query.ts"
import { BoardTable } from "./board-table.tsx"
import { DeskNav } from "./desk-nav.tsx"

/** How many there are in each state, each the way to its list. */
function Counts(props: { board: Board; query: SettledBoardQuery }) {
  const d = useDeskText()
  const to = (state: SettledBoardQuery["state"]) =>
    `/desk/board${writeBoardQuery({ ...props.query, state, cursor: "" })}`
  return (
    <Show when={props.board.counts} keyed>
      {({ agencies, states }) => (
        <ul class="board-counts">
          <For each={boardStates.filter((state) => states[state] > 0)}>
            {(state) => (
              <li>
                <a
                  href={to(state)}
                  class={`state-${state}`}
                  aria-current={props.query.state === state ? "true" : undefined}
                >
                  {d(`board.states.${state}`)} <strong>{states[state]}</strong>
                </a>
              </li>
            )}
          </For>
          <Show when={props.query.state !== ""}>
            <li>
              <a href={to("")}>
                {d("board.any")} <strong>{agencies}</strong>
              </a>
            </li>
          </Show>
        </ul>
      )}
    </Show>
  )
}

/** How many lines the whole list has; `null` on its later pages, where nobody counts. */
const countOf = ({ counts }: Board, state: SettledBoardQuery["state"]) =>
  counts && (state === "" ? counts.agencies : counts.states[state])

/** Who has published, who is late, and who has not, for a year and a region. */
export function BoardPage() {
  const { t, language } = useLanguage()
  const d = useDeskText()
  const location = useLocation()
  const person = usePerson()
  const served = usePageData(isBoardData)
  const settled = (search: string) => settleBoardQuery(readBoardQuery(search), person, chinaDay(Date.now()))
  const load = createLoad<BoardData>(
    () => location.pathname + location.search,
    async (url, signal) => {
      const asked = askBoard(settled(new URL(url, "http://localhost").search))
      return { board: await fetchJson<Board>(`/api/v1/board${asked}`, language(), signal) }
    },
    (key) => served((url) => url === key),
  )
  const query = createMemo(() => settled(location.search))
  useTitle(() => `${d("board.title")} · ${t("site.name")}`)
  return (
    <>
      <DeskNav />
      <div class="page-heading">
        <h1 id="board-title">{d("board.title")}</h1>
        <p class="lead">{d("board.lead")}</p>
      </div>
      <Loaded load={load}>
        {({ board }) => {
          const shown = () => ({ ...query(), year: String(board.year) })
          const at = (cursor: string) => `/desk/board${writeBoardQuery({ ...shown(), cursor })}`
          return (
            <>
              <BoardForm query={shown()} />
              <Show when={board.counts} keyed>
                {({ agencies }) => <p class="board-of">{d("board.asOf", { date: board.asOf, count: agencies })}</p>}
              </Show>
              <Counts board={board} query={shown()} />
              <BoardTable items={board.items} />
              <Show when={board.items.length > 0}>
                <BoardDownloads query={shown()} count={countOf(board, query().state)} />
              </Show>
              <Pager first={query().cursor ? at("") : null} next={board.nextCursor && at(board.nextCursor)} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
