import { For, Show } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { Icon } from "../shell/icon.tsx"
import { Blocked } from "./blocked.tsx"
import { createReady } from "./create-ready.ts"
import { useDraft } from "./draft-context.ts"
import { Mixed } from "./mixed.tsx"
import { type StepButton, stepButtons } from "./step-buttons.ts"
import { StepPanel } from "./step-panel.tsx"

/** What can be done with a draft, by whoever is signed in, as it stands. */
export function DraftDesk() {
  const d = useDeskText()
  const { draft, steps, acting } = useDraft()
  const ready = createReady()
  const buttons = stepButtons(steps)
  const name = ({ step }: StepButton) =>
    step === "publish" && draft.kind === "withdrawal" ? d("steps.withdraw") : d(`steps.names.${step}`)
  const begin = ({ step, way }: StepButton) => {
    if (way === "panel") acting.toggle(step)
    else void acting.take(draft, step)
  }
  return (
    <section class="draft-desk" aria-labelledby="steps-title">
      <h2 id="steps-title">{d("steps.title")}</h2>
      <Show when={draft.note} keyed>
        {(note) => (
          <div class="notice-panel draft-returned">
            <p>
              <Icon name="warning" /> <strong>{d("steps.note", { by: draft.decidedBy ?? "" })}</strong>
            </p>
            <p class="draft-note-text">{note}</p>
          </div>
        )}
      </Show>
      <Mixed />
      <Blocked />
      <noscript>
        <p class="notice-panel">{d("steps.noScript")}</p>
      </noscript>
      <Show when={buttons.length > 0} fallback={<p>{d(`steps.nothing.${draft.state}`)}</p>}>
        <p class="actions-line script-only">
          <For each={buttons}>
            {(button) => (
              <button
                type="button"
                class={button.main ? "button" : "button button-quiet"}
                disabled={!ready() || acting.busy() !== null}
                aria-expanded={button.way === "panel" ? acting.open() === button.step : undefined}
                aria-controls={button.way === "panel" ? "step-panel" : undefined}
                onClick={() => begin(button)}
              >
                {acting.busy() === button.step ? d("steps.working") : name(button)}
              </button>
            )}
          </For>
        </p>
      </Show>
      <div id="step-panel">
        <StepPanel />
      </div>
    </section>
  )
}
