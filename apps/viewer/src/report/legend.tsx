import { cellsOf, tableIds } from "@gouji/core"
import { Show } from "solid-js"
import { isServer } from "solid-js/web"
import { useLanguage } from "../i18n/language.ts"
import { useReport } from "./create-report-view.ts"

/** What the marks on cells mean, and which keys work. Only what occurs is explained. */
export function Legend() {
  const { t } = useLanguage()
  const { check, report } = useReport()
  const isUnread = tableIds.some((table) => {
    const form = report.forms[table]
    return form !== null && cellsOf(form, table).some(({ id }) => report.cells[id] === undefined)
  })
  const has = (severity: string) => check.findings.some((finding) => finding.severity === severity)
  return (
    <div class="legend">
      <Show when={isUnread || check.findings.some((finding) => finding.cells.length > 0)}>
        <ul aria-label={t("table.legend")}>
          <Show when={has("error")}>
            <li>
              <span class="number number-error" aria-hidden="true">
                1
              </span>
              {t("table.legendError")}
            </li>
          </Show>
          <Show when={has("warning")}>
            <li>
              <span class="number number-warning" aria-hidden="true">
                1
              </span>
              {t("table.legendWarning")}
            </li>
          </Show>
          <Show when={check.findings.some((finding) => finding.cells.length > 1)}>
            <li>
              <span class="legend-part" aria-hidden="true" />
              {t("table.legendPart")}
            </li>
          </Show>
          <Show when={isUnread}>
            <li>
              <span class="legend-absent" aria-hidden="true" />
              {t("table.legendAbsent")}
            </li>
          </Show>
        </ul>
      </Show>
      <Show when={!isServer}>
        <p class="hint" id="table-hint">
          {t("table.hint")}
        </p>
      </Show>
    </div>
  )
}
