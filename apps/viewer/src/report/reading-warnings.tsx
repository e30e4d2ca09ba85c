import { maskPrivate, warningsBeside, wordWarning } from "@gouji/core"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import { useReport } from "./create-report-view.ts"
import { HashLink } from "./hash-link.tsx"
import { placeText } from "./place-text.ts"

/** What the reader was not sure of and is no finding as well, where it stands, and which cells are left out for it. */
export function ReadingWarnings() {
  const { t, language } = useLanguage()
  const { reading, check } = useReport()
  const warnings = warningsBeside(reading.warnings, check.findings)
  return (
    <Show when={warnings.length > 0}>
      <section class="warnings" aria-labelledby="warnings-title">
        <h2 id="warnings-title">
          {t("warnings.title")} <span class="faint">{warnings.length}</span>
        </h2>
        <p class="hint">{t("warnings.lead")}</p>
        <ul>
          <For each={warnings}>
            {(warning) => (
              <li>
                <Icon name="warning" />
                <div>
                  <p>{maskPrivate(wordWarning(warning, language()))}</p>
                  <p class="hint">
                    <Show when={warning.place} keyed>
                      {(place) => <span>{placeText(place, t)}</span>}
                    </Show>
                    <Show when={warning.cells[0]} keyed>
                      {(cell) => <HashLink to={cell}>{t("warnings.cell")}</HashLink>}
                    </Show>
                  </p>
                </div>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
