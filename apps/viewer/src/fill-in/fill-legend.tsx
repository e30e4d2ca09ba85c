import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useFilling } from "./create-filling.ts"

/** What the looks of cells mean, and which keys work. */
export function FillLegend() {
  const { t } = useLanguage()
  const filling = useFilling()
  return (
    <div class="fill-legend">
      <ul aria-label={t("table.legend")}>
        <li>
          <span class="fill-sample fill-locked" aria-hidden="true" />
          {t("fillIn.legend.locked")}
        </li>
        <Show when={filling.sheet().typed.length > 0}>
          <li>
            <span class="fill-sample fill-typed" aria-hidden="true" />
            {t("fillIn.legend.typed")}
          </li>
        </Show>
        <Show when={filling.proposals().size > 0}>
          <li>
            <span class="fill-sample fill-sample-proposal" aria-hidden="true">
              3 ?
            </span>
            {t("fillIn.legend.proposal")}
          </li>
        </Show>
        <Show when={filling.before()}>
          <li>{t("fillIn.legend.before")}</li>
        </Show>
      </ul>
      <details>
        <summary>{t("fillIn.keys")}</summary>
        <ul class="fill-keys">
          <li>{t("fillIn.keyList.move")}</li>
          <li>{t("fillIn.keyList.edit")}</li>
          <li>{t("fillIn.keyList.block")}</li>
          <li>{t("fillIn.keyList.back")}</li>
        </ul>
      </details>
    </div>
  )
}
