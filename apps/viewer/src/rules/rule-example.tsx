import type { RuleExample as Example } from "@gouji/core/examples"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"

/** Parts of a report that keep a rule or break it, and what the check says of them. */
export function RuleExample(props: { kind: "right" | "wrong"; example: Example }) {
  const { t, language } = useLanguage()
  const words = () => props.example.words[language()]
  return (
    <section class={`rule-example example-${props.kind}`}>
      <h2>
        {t(`rules.${props.kind}`)}
        <Show when={props.example.form} keyed>
          {(form) => <span class="faint"> {t("report.form", { form })}</span>}
        </Show>
      </h2>
      <table class="example-table">
        <tbody>
          <For each={words().lines}>
            {([label, value]) => (
              <tr>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={words().sentence} keyed>
        {(sentence) => (
          <p class="example-says">
            <span class="faint">{t("rules.says")}</span> {sentence}
          </p>
        )}
      </Show>
    </section>
  )
}
