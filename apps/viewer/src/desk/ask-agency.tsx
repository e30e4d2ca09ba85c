import { createSignal, createUniqueId, For, Show } from "solid-js"
import { usePerson } from "../data/page-data.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { useIntake } from "./intake-context.ts"
import type { Candidate, IntakeState } from "./intake-item.ts"
import { findAgencies } from "./intake-requests.ts"

type Asking = Extract<IntakeState, { kind: "ask-agency" }>

/** Whose report a document is, where its name does not tell. Nothing is chosen beforehand. */
export function AskAgency(props: { item: number; state: Asking }) {
  const { language } = useLanguage()
  const d = useDeskText()
  const { settle } = useIntake()
  const id = createUniqueId()
  const isOfOne = usePerson()?.role === "clerk"
  const [found, setFound] = createSignal<readonly Candidate[] | null>(null)
  const [text, setText] = createSignal("")
  const [chosen, setChosen] = createSignal("")
  const choices = () => found() ?? props.state.candidates
  const question = () => {
    const name = props.state.printed
    if (name === null) return d("intake.whichAgencyNone")
    if (isOfOne) return d("intake.notOwn", { name })
    return d(props.state.candidates.length > 0 ? "intake.whichAgencyPrinted" : "intake.whichAgencyUnknown", { name })
  }
  const label = ({ name, region, reason }: Candidate) =>
    [name, region, reason && d(`intake.reasons.${reason}`)].filter(Boolean).join(" · ")
  const find = async (event: SubmitEvent) => {
    event.preventDefault()
    if (text().trim() === "") return
    setFound(await findAgencies(text().trim(), language()).catch(() => []))
    setChosen("")
  }
  const use = () => {
    const agency = choices().find((one) => one.id === chosen()) ?? (isOfOne ? choices()[0] : undefined)
    if (agency) void settle(props.item, { agency })
  }
  return (
    <div class="intake-ask">
      <p>{question()}</p>
      <Show
        when={!isOfOne}
        fallback={
          <button type="button" class="button button-quiet" onClick={use}>
            {d("intake.useOwn")}
          </button>
        }
      >
        <Show
          when={choices().length > 0}
          fallback={<Show when={found()}>{<p role="status">{d("intake.nobody")}</p>}</Show>}
        >
          <div class="intake-line">
            <div class="field">
              <label for={`${id}-choice`}>{d("intake.choice")}</label>
              <select id={`${id}-choice`} onChange={(event) => setChosen(event.currentTarget.value)}>
                <option value="" selected={chosen() === ""}>
                  {d("intake.whichAgency")}
                </option>
                <For each={choices()}>
                  {(one) => (
                    <option value={one.id} selected={one.id === chosen()}>
                      {label(one)}
                    </option>
                  )}
                </For>
              </select>
            </div>
            <button type="button" class="button" disabled={chosen() === ""} onClick={use}>
              {d("intake.use")}
            </button>
          </div>
        </Show>
        <form class="intake-line" onSubmit={find}>
          <div class="field">
            <label for={`${id}-text`}>{d("intake.other")}</label>
            <input
              id={`${id}-text`}
              type="search"
              maxlength="200"
              value={text()}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="button button-quiet">
            {d("intake.find")}
          </button>
        </form>
      </Show>
    </div>
  )
}
