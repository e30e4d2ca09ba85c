import { cellNameIn, wordFailure, wordings } from "@gouji/core"
import { createSignal, For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useFigureWords } from "../report/use-figure-words.ts"
import { nameBeside } from "../shell/save-file.ts"
import type { Done } from "./entry.ts"
import { saveAsDocx, saveReport } from "./save-report.ts"
import { useChecking } from "./use-checking.ts"

/** The figures that were changed on the page, each from what and to what; one or all can be undone, and the whole be saved. */
export function ChangeList(props: { done: Done; name: string }) {
  const { t, language } = useLanguage()
  const checking = useChecking()
  const report = () => props.done.original.reading.report
  const nameOf = (cell: string) => cellNameIn(report(), cell, language())
  const shown = useFigureWords()
  const [failed, setFailed] = createSignal<Awaited<ReturnType<typeof saveAsDocx>>>(null)
  const docx = async () => setFailed(await saveAsDocx(props.done.reading.report, nameBeside(props.name, "docx")))
  /** Takes back one change or all; the button goes with them. */
  const undo = async (cell?: string) => {
    await checking.undo(cell)
    ;(document.getElementById("changes") ?? document.getElementById("verdict"))?.focus()
  }
  const isBusy = () => props.done.changes.some(({ cell, to }) => props.done.reading.report.cells[cell] !== to)
  const said = () =>
    t("changes.taken", {
      count: props.done.changes.length,
      verdict: wordings[language()].verdicts[props.done.check.verdict],
    })
  return (
    <Show when={props.done.changes.length > 0}>
      <section class="changes" id="changes" tabindex="-1" aria-labelledby="changes-title">
        <h2 id="changes-title">{t("changes.title")}</h2>
        <p role="status">{isBusy() ? t("changes.busy") : said()}</p>
        <ul class="change-rows">
          <For each={props.done.changes}>
            {(change) => (
              <li>
                <span>{nameOf(change.cell)}</span>{" "}
                <span class="amendment">
                  <del>{shown(change.from)}</del> → <ins>{shown(change.to)}</ins>
                </span>{" "}
                <button
                  type="button"
                  class="link-button"
                  aria-label={t("changes.undoOne", { name: nameOf(change.cell) })}
                  onClick={() => void undo(change.cell)}
                >
                  {t("changes.undo")}
                </button>
              </li>
            )}
          </For>
        </ul>
        <p class="actions-line">
          <button
            type="button"
            class="button button-quiet"
            onClick={() => saveReport(props.done.reading.report, nameBeside(props.name, "gouji.json"))}
          >
            {t("changes.json")}
          </button>
          <button type="button" class="button button-quiet" onClick={() => void docx()}>
            {t("changes.docx")}
          </button>
          <button type="button" class="button button-quiet" onClick={() => void undo()}>
            {t("changes.undoAll")}
          </button>
        </p>
        <Show when={failed()} keyed>
          {(now) => (
            <p role="alert">
              <strong>{wordFailure(now, language()).title}</strong> {wordFailure(now, language()).todo}
            </p>
          )}
        </Show>
        <p class="hint">{t("changes.note")}</p>
      </section>
    </Show>
  )
}
