import { Show } from "solid-js"

/** A line of text with its label. Nothing that is typed into it is kept by the browser. */
export function TextField(props: {
  id: string
  label: string
  value: string
  set: (value: string) => void
  hint?: string
  type?: "text" | "password"
  numeric?: boolean
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <input
        id={props.id}
        type={props.type ?? "text"}
        inputmode={props.numeric ? "numeric" : undefined}
        maxlength={props.numeric ? 4 : 200}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={props.hint ? `${props.id}-hint` : undefined}
        value={props.value}
        onInput={(event) => props.set(event.currentTarget.value)}
      />
    </div>
  )
}
