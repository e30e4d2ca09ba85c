import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { acceptedFiles } from "./chosen-files.ts"
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
        <input
          id="last-year"
          class="file-input"
          type="file"
          accept={acceptedFiles}
          aria-describedby="last-year-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void checking.setAgainst({ lastYear: { file, name: file.name } })
            event.currentTarget.value = ""
          }}
        />
        <label for="last-year" class="button button-quiet">
          {t("check.lastYearChoose")}
        </label>
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
