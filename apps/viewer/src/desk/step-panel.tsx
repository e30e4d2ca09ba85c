import { Match, Switch } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { ApproveForm } from "./approve-form.tsx"
import { useDraft } from "./draft-context.ts"
import { ReviseForm } from "./revise-form.tsx"
import { StepConfirm } from "./step-confirm.tsx"
import { StepTextForm } from "./step-text-form.tsx"

/** What a step asks for before it is taken. */
export function StepPanel() {
  const d = useDeskText()
  const { draft, acting } = useDraft()
  const { open, busy, typed, type, take, toggle } = acting
  const isWithdrawal = draft.kind === "withdrawal"
  return (
    <Switch>
      <Match when={open() === "submit"}>
        <StepTextForm
          id="step-reason"
          label={d("steps.reason")}
          hint={d("steps.reasonHint")}
          missing={d("steps.reasonNeeded")}
          confirm={d("steps.submitConfirm")}
          maxlength={1000}
          busy={busy() !== null}
          value={typed().reason}
          set={(reason) => type({ reason })}
          send={(reason) => void take(draft, "submit", { json: { reason } })}
        />
      </Match>
      <Match when={open() === "return"}>
        <StepTextForm
          id="step-note"
          label={d("steps.returnNote")}
          hint={d("steps.returnHint")}
          missing={d("steps.noteMissing")}
          confirm={d("steps.returnConfirm")}
          maxlength={2000}
          busy={busy() !== null}
          value={typed().note}
          set={(note) => type({ note })}
          send={(note) => void take(draft, "return", { json: { note } })}
        />
      </Match>
      <Match when={open() === "approve"}>
        <ApproveForm />
      </Match>
      <Match when={open() === "publish"}>
        <StepConfirm
          hint={d(isWithdrawal ? "steps.withdrawHint" : "steps.publishHint")}
          confirm={d(isWithdrawal ? "steps.withdrawConfirm" : "steps.publishConfirm")}
          busy={busy() !== null}
          send={() => void take(draft, "publish")}
          cancel={() => toggle("publish")}
        />
      </Match>
      <Match when={open() === "discard"}>
        <StepConfirm
          hint={d("steps.discardHint")}
          confirm={d("steps.discardConfirm")}
          busy={busy() !== null}
          send={() => void take(draft, "discard")}
          cancel={() => toggle("discard")}
        />
      </Match>
      <Match when={open() === "revise"}>
        <ReviseForm />
      </Match>
    </Switch>
  )
}
