import { maskPrivate, wordWarning } from "@gouji/core"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { placeText } from "../report/place-text.ts"
import { Icon } from "../shell/icon.tsx"
import { useFilling } from "./create-filling.ts"

/** What was opened, and what of it is not certain: those cells are open, and not guessed at. */
export function FillOpened() {
  const { t, language } = useLanguage()
  const { opened } = useFilling()
  return (
    <Show when={opened()} keyed>
      {({ name, warnings }) => (
        <section class="notice-panel" role="status">
          <p>{t(warnings.length > 0 ? "fillIn.open.opened" : "fillIn.open.openedWell", { name })}</p>
          <Show when={warnings.length > 0}>
            <ul class="fill-warnings">
              <For each={warnings}>
                {(warning) => (
                  <li>
                    <Icon name="warning" /> {maskPrivate(wordWarning(warning, language()))}{" "}
                    <Show when={warning.place} keyed>
                      {(place) => <span class="faint">{placeText(place, t)}</span>}
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </section>
      )}
    </Show>
  )
}
