import { onMount } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"

/** A step that cannot be taken back is asked for twice. */
export function StepConfirm(props: {
  hint: string
  confirm: string
  busy: boolean
  send: () => void
  cancel: () => void
}) {
  const d = useDeskText()
  let button: HTMLButtonElement | undefined
  onMount(() => button?.focus())
  return (
    <div class="step-form">
      <p>{props.hint}</p>
      <p class="actions-line">
        <button type="button" class="button" ref={button} disabled={props.busy} onClick={() => props.send()}>
          {props.busy ? d("steps.working") : props.confirm}
        </button>
        <button type="button" class="button button-quiet" onClick={() => props.cancel()}>
          {d("steps.cancel")}
        </button>
      </p>
    </div>
  )
}
