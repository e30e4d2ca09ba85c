import { createEffect, For, Match, on, Switch } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { Icon } from "../shell/icon.tsx"
import type { Acting, StepOutcome } from "./create-acting.ts"
import { SessionEnded } from "./session-ended.tsx"

const of = <K extends StepOutcome["kind"]>(outcome: StepOutcome | null, kind: K) =>
  outcome?.kind === kind ? (outcome as Extract<StepOutcome, { kind: K }>) : undefined

/** What came of a step, where the reader goes on, also by keyboard. */
export function StepOutcomePanel(props: { acting: Acting; isWithdrawal: boolean }) {
  const d = useDeskText()
  let panel: HTMLDivElement | undefined
  const { outcome, renew } = props.acting
  createEffect(
    on(
      outcome,
      (now) => {
        if (now === null) return
        panel?.focus({ preventScroll: true })
        panel?.scrollIntoView({ block: "nearest" })
      },
      { defer: true },
    ),
  )
  const ended = () => of(outcome(), "refused")?.problem.status === 401
  return (
    <div class="outcome" tabindex="-1" ref={panel}>
      <Switch>
        <Match when={of(outcome(), "done")} keyed>
          {({ step }) => (
            <p class="notice-panel notice-pass" role="status">
              <Icon name="pass" />{" "}
              {step === "publish" && props.isWithdrawal ? d("steps.doneWithdrawal") : d(`steps.done.${step}`)}
            </p>
          )}
        </Match>
        <Match when={of(outcome(), "stale")}>
          <section class="notice-panel notice-fail" role="alert">
            <h2>
              <Icon name="warning" /> {d("steps.staleTitle")}
            </h2>
            <p>{d("steps.staleText")}</p>
            <button type="button" class="button" onClick={renew}>
              {d("steps.staleReload")}
            </button>
          </section>
        </Match>
        <Match when={ended()}>
          <SessionEnded again={renew} />
        </Match>
        <Match when={of(outcome(), "refused")} keyed>
          {({ step, problem }) => (
            <section class="notice-panel notice-fail" role="alert">
              <h2>
                <Icon name="fail" /> {d("steps.refused", { step: d(`steps.names.${step}`) })}
              </h2>
              <p>
                <strong>{problem.title ?? d("steps.unreachable")}</strong> {problem.detail}
              </p>
              <For each={problem.errors}>{(error) => <p class="hint">{error}</p>}</For>
            </section>
          )}
        </Match>
      </Switch>
    </div>
  )
}
