import { createSignal, onMount, Show } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { acceptedFiles } from "../shell/file-input.tsx"
import { useDraft } from "./draft-context.ts"

/** Another document in the place of the draft's own. */
export function ReviseForm() {
  const d = useDeskText()
  const { draft, acting } = useDraft()
  const [missing, setMissing] = createSignal(false)
  let field: HTMLInputElement | undefined
  onMount(() => field?.focus())
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const file = field?.files?.[0]
    setMissing(file === undefined)
    if (file === undefined) {
      field?.focus()
      return
    }
    const form = new FormData()
    form.set("file", file, file.name)
    void acting.take(draft, "revise", { form })
  }
  return (
    <form class="step-form" onSubmit={submit} novalidate>
      <div class="field">
        <label for="step-file">
          {d("steps.reviseFile")} <span class="faint">{d("steps.required")}</span>
        </label>
        <p class="hint" id="step-file-hint">
          {d("steps.reviseHint")}
        </p>
        <input
          id="step-file"
          type="file"
          ref={field}
          accept={acceptedFiles}
          aria-invalid={missing()}
          aria-describedby="step-file-hint step-file-missing"
        />
        <p class="field-missing" id="step-file-missing" role="alert">
          <Show when={missing()}>{d("steps.fileMissing")}</Show>
        </p>
      </div>
      <p class="actions-line">
        <button type="submit" class="button" disabled={acting.busy() !== null}>
          {acting.busy() === "revise" ? d("steps.working") : d("steps.reviseConfirm")}
        </button>
      </p>
    </form>
  )
}
