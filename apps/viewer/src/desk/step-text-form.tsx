import { createSignal, onMount, Show } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { createReady } from "./create-ready.ts"

/** A step that wants some words: why a report is returned, why it is corrected. */
export function StepTextForm(props: {
  id: string
  label: string
  hint: string
  missing: string
  confirm: string
  value: string
  maxlength: number
  busy: boolean
  set: (value: string) => void
  send: (value: string) => void
}) {
  const d = useDeskText()
  const ready = createReady()
  const [missing, setMissing] = createSignal(false)
  let field: HTMLTextAreaElement | undefined
  onMount(() => field?.focus())
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const text = props.value.trim()
    setMissing(text === "")
    if (text === "") field?.focus()
    else props.send(text)
  }
  return (
    <form class="step-form" onSubmit={submit} novalidate>
      <div class="field">
        <label for={props.id}>
          {props.label} <span class="faint">{d("steps.required")}</span>
        </label>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
        <textarea
          id={props.id}
          ref={field}
          rows={3}
          maxlength={props.maxlength}
          required
          aria-invalid={missing()}
          aria-describedby={`${props.id}-hint ${props.id}-missing`}
          value={props.value}
          onInput={(event) => props.set(event.currentTarget.value)}
        />
        <p class="field-missing" id={`${props.id}-missing`} role="alert">
          <Show when={missing()}>{props.missing}</Show>
        </p>
      </div>
      <p class="actions-line">
        <button type="submit" class="button" disabled={!ready() || props.busy}>
          {props.busy ? d("steps.working") : props.confirm}
        </button>
      </p>
    </form>
  )
}
