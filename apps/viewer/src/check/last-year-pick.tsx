import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { FileInput } from "../shell/file-input.tsx"
import { useChecking } from "./use-checking.ts"

/** What a drop on the field for last year's report is told by. */
export const lastYearField = "last-year-field"

/** Takes last year's report, to set this year's against it: before a report is chosen, or when it has been checked. */
export function LastYearPick() {
  const { t } = useLanguage()
  const checking = useChecking()
  return (
    <section class="beside" id={lastYearField} aria-labelledby="last-year-title">
      <h2 id="last-year-title">{t("check.lastYearTitle")}</h2>
      <p class="hint" id="last-year-hint">
        {t("check.lastYearHint")}
      </p>
      <div class="beside-line">
        <FileInput
          id="last-year"
          label={t("check.lastYearChoose")}
          describedBy="last-year-hint"
          quiet
          take={([file]) => void checking.setAgainst({ lastYear: { file, name: file.name } })}
        />
        <Show when={checking.beside().lastYear} keyed>
          {(lastYear) => (
            <>
              <span class="last-year-name beside-name" role="status">
                {t("check.lastYearName", { name: lastYear.name })}
              </span>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => void checking.setAgainst({ lastYear: null })}
              >
                {t("check.lastYearRemove")}
              </button>
            </>
          )}
        </Show>
      </div>
    </section>
  )
}
