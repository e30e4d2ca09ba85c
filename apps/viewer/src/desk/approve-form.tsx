import { onMount } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useDraft } from "./draft-context.ts"

/** Approving, with a time to publish at where one is wanted. The time is that of clocks in China, wherever the browser is. */
export function ApproveForm() {
  const d = useDeskText()
  const { draft, acting } = useDraft()
  let field: HTMLInputElement | undefined
  onMount(() => field?.focus())
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { publishAt } = acting.typed()
    void acting.take(draft, "approve", publishAt ? { json: { publishAt: `${publishAt}:00+08:00` } } : null)
  }
  return (
    <form class="step-form" onSubmit={submit}>
      <p class="hint">{d("steps.approveHint")}</p>
      <div class="field field-short">
        <label for="step-publish-at">{d("steps.approveAt")}</label>
        <input
          id="step-publish-at"
          type="datetime-local"
          ref={field}
          value={acting.typed().publishAt}
          onInput={(event) => acting.type({ publishAt: event.currentTarget.value })}
        />
      </div>
      <p class="actions-line">
        <button type="submit" class="button" disabled={acting.busy() !== null}>
          {acting.busy() === "approve" ? d("steps.working") : d("steps.approveConfirm")}
        </button>
      </p>
    </form>
  )
}
