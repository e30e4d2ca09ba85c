import { createSignal, createUniqueId, onMount } from "solid-js"

const longest = { reason: 2000, by: 200 }

/** What a finding is explained with: both are given. */
export interface Stated {
  readonly reason: string
  readonly by: string
}

/** A reason for one finding, typed beside it, and who gives it. */
export function ExplainForm(props: {
  start: Stated
  /** The texts of the page that it stands on. */
  words: Readonly<Record<"reason" | "by" | "hint" | "save" | "cancel", string>>
  busy?: boolean
  save: (stated: Stated) => void
  cancel: () => void
}) {
  const id = createUniqueId()
  const [reason, setReason] = createSignal(props.start.reason)
  const [by, setBy] = createSignal(props.start.by)
  let field: HTMLTextAreaElement | undefined
  onMount(() => field?.focus())
  const isWhole = () => reason().trim() !== "" && by().trim() !== ""
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    if (isWhole()) props.save({ reason: reason().trim(), by: by().trim() })
  }
  return (
    <form class="explain-form" onSubmit={save} novalidate>
      <div class="field">
        <label for={`${id}-reason`}>{props.words.reason}</label>
        <textarea
          id={`${id}-reason`}
          ref={field}
          rows={3}
          maxlength={longest.reason}
          required
          value={reason()}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-by`}>{props.words.by}</label>
        <input
          id={`${id}-by`}
          type="text"
          maxlength={longest.by}
          autocomplete="off"
          required
          value={by()}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </div>
      <p class="hint">{props.words.hint}</p>
      <p class="actions-line">
        <button type="submit" class="button" disabled={!isWhole() || props.busy === true}>
          {props.words.save}
        </button>
        <button type="button" class="button button-quiet" onClick={props.cancel}>
          {props.words.cancel}
        </button>
      </p>
    </form>
  )
}
