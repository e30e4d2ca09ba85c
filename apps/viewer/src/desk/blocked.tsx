import { type Check, wordings } from "@gouji/core"
import { For, Show } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { findingAnchor } from "../report/address.ts"
import { groupFindings } from "../report/finding-groups.ts"
import { useRuleTitle } from "../rules/use-rule-title.ts"
import { chinaTime } from "../shell/china-time.ts"
import { Icon } from "../shell/icon.tsx"
import { useDraft } from "./draft-context.ts"

const shown = 5

/** Which findings keep a draft from going further, each the way to where it is worded. */
function Findings(props: { check: Check }) {
  const d = useDeskText()
  const { language } = useLanguage()
  const titleOf = useRuleTitle()
  const errors = groupFindings(props.check.findings)
    .flatMap(({ items }) => items)
    .filter(({ finding }) => finding.severity === "error")
  return (
    <Show when={errors.length > 0} fallback={<p>{d("steps.inconclusiveBlock")}</p>}>
      <p>{d("steps.findingsBlock", { verdict: wordings[language()].verdicts[props.check.verdict] })}</p>
      <ul class="plain">
        <For each={errors.slice(0, shown)}>
          {({ finding, number }) => (
            <li>
              <a href={`#${findingAnchor(finding.id)}`} rel="external">
                {d("steps.errorAt", { number })}
              </a>{" "}
              {titleOf(finding.rule)}
            </li>
          )}
        </For>
      </ul>
      <Show when={errors.length > shown}>
        <p>{d("steps.moreErrors", { count: errors.length - shown })}</p>
      </Show>
    </Show>
  )
}

/** Why the step that this person is here for cannot be taken as the draft stands. */
export function Blocked() {
  const d = useDeskText()
  const { draft, steps } = useDraft()
  const ways = ["submit", "approve", "publish"]
  const codes = new Set(steps.next.filter(({ step }) => ways.includes(step)).map(({ refused }) => refused))
  const isReasonLate = steps.next.some(({ step, refused }) => step === "publish" && refused === "note-missing")
  const words = [
    codes.has("recheck-required") ? d("steps.recheckFirst") : null,
    codes.has("same-person") ? d("steps.samePerson") : null,
    codes.has("step-not-allowed") && draft.publishAt ? d("steps.notYet", { time: chinaTime(draft.publishAt) }) : null,
    isReasonLate ? d("steps.reasonMissing") : null,
  ].filter((text) => text !== null)
  const isHeld = codes.has("findings-block")
  return (
    <Show when={words.length > 0 || isHeld}>
      <div class={`notice-panel ${isHeld ? "notice-fail" : "notice-open"}`}>
        <For each={words}>
          {(text) => (
            <p>
              <Icon name="notice" /> {text}
            </p>
          )}
        </For>
        <Show when={isHeld && draft.check} keyed>
          {(check) => <Findings check={check} />}
        </Show>
      </div>
    </Show>
  )
}
