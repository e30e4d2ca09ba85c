import { factsOf, type Mention, wordFinding } from "@gouji/core"
import { For, Show } from "solid-js"
import { isServer } from "solid-js/web"
import { useLanguage } from "../i18n/language.ts"
import { findingAnchor } from "../report/address.ts"
import { useFillView } from "./fill-view-context.ts"
import { textField } from "./show-passage.ts"
import { paragraphsOf } from "./words.ts"

/** What the check says of a text, below the field where it is written. */
function TextFindings(props: { of: (mention: Mention) => boolean }) {
  const { t, language } = useLanguage()
  const view = useFillView()
  const sentences = () => {
    const now = view()
    const all = (now?.groups ?? []).flatMap((group) => group.items)
    return all.flatMap(({ number, finding }) =>
      now && finding.mention && props.of(finding.mention)
        ? [{ number, finding, sentence: wordFinding(factsOf(finding, now.report, language()), language()) }]
        : [],
    )
  }
  return (
    <Show when={sentences().length > 0}>
      <ul class="text-findings" aria-label={t("fillIn.textFindings")}>
        <For each={sentences()}>
          {({ number, finding, sentence }) => (
            <li>
              <span class={`number number-${finding.severity}`} aria-hidden="true">
                {number}
              </span>
              <a
                href={`#${findingAnchor(finding.id)}`}
                rel="external"
                onClick={(event) => {
                  event.preventDefault()
                  view()?.go(findingAnchor(finding.id))
                }}
              >
                {sentence}
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

/** A text of the report: one paragraph a line. Printed, it is paragraphs. */
export function FillText(props: {
  name: string
  label: string
  value: string
  set: (text: string) => void
  describedBy?: string
  of: (mention: Mention) => boolean
  short?: boolean
  /** Its heading stands above it. */
  isHeaded?: boolean
}) {
  return (
    <Show when={!isServer}>
      <div class="field fill-text">
        <label for={textField(props.name)} class={props.isHeaded ? "visually-hidden" : undefined}>
          {props.label}
        </label>
        <textarea
          id={textField(props.name)}
          rows={props.short ? 2 : 5}
          lang="zh-CN"
          spellcheck={false}
          autocomplete="off"
          aria-describedby={props.describedBy}
          value={props.value}
          onInput={(event) => props.set(event.currentTarget.value)}
        />
      </div>
      <div class="prose fill-printed" lang="zh-CN" aria-hidden="true">
        <For each={paragraphsOf(props.value)}>{({ text }) => <p>{text}</p>}</For>
      </div>
      <TextFindings of={props.of} />
    </Show>
  )
}
