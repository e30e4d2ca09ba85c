import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { FileInput } from "../shell/file-input.tsx"
import { useFilling } from "./create-filling.ts"

/** What a drop on the field for last year's report is told by. */
export const fillLastYearField = "fill-last-year-field"

/** Takes last year's report: its figures stand beside the cells, and what carries over is proposed. */
export function FillLastYear() {
  const { t } = useLanguage()
  const filling = useFilling()
  const proposals = () => [...filling.proposals().keys()]
  return (
    <section class="beside" id={fillLastYearField} aria-labelledby="fill-last-year-title">
      <h2 id="fill-last-year-title">{t("fillIn.lastYear.title")}</h2>
      <p class="hint" id="fill-last-year-hint">
        {t("fillIn.lastYear.hint")}
      </p>
      <div class="beside-line">
        <FileInput
          id="fill-last-year"
          label={t("fillIn.lastYear.choose")}
          describedBy="fill-last-year-hint"
          quiet
          take={([file]) => void filling.files.openLastYear(file, file.name)}
        />
        <Show when={filling.lastYear()} keyed>
          {({ name }) => (
            <>
              <span class="beside-name" role="status">
                {t("fillIn.lastYear.name", { name })}
              </span>
              <button type="button" class="button button-quiet" onClick={filling.files.letLastYearGo}>
                {t("fillIn.lastYear.remove")}
              </button>
            </>
          )}
        </Show>
      </div>
      <Show when={filling.ties() === false}>
        <p role="status">{t("fillIn.lastYear.noTie")}</p>
      </Show>
      <Show when={filling.ties() && proposals().length > 0}>
        <p class="actions-line">
          <button type="button" class="button" onClick={() => filling.edits.accept(proposals())}>
            {t("fillIn.cell.all", { count: proposals().length })}
          </button>
        </p>
      </Show>
    </section>
  )
}
