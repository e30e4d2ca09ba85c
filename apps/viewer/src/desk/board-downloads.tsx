import { For } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { askBoard, type SettledBoardQuery } from "./board-query.ts"

const files = [
  [".csv", "figures.asCsv"],
  [".excel.csv", "figures.asExcelCsv"],
  [".xlsx", "figures.asXlsx"],
] as const

/** The whole list that is shown a page of, to take away. */
export function BoardDownloads(props: { query: SettledBoardQuery; count: number | null }) {
  const { t } = useLanguage()
  const d = useDeskText()
  return (
    <section aria-labelledby="board-downloads-title" class="board-downloads">
      <h2 id="board-downloads-title">{d("boardFiles.title")}</h2>
      <ul class="downloads">
        <For each={files}>
          {([ending, name]) => (
            <li>
              <a href={`/api/v1/board${ending}${askBoard({ ...props.query, cursor: "" })}`} rel="external" download="">
                {t(name)}
              </a>
              {props.count !== null && <span class="hint">{d("boardFiles.rows", { count: props.count })}</span>}
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
