import { readableEndings } from "@gouji/documents/endings"

/** The kinds of file that a report may come in. */
export const acceptedFiles = readableEndings.join(",")

/**
 * Chooses files, or a folder of them. What was chosen is handed over and let go at once, so that the same file can be
 * chosen again when it has been mended.
 */
export function FileInput(props: {
  id: string
  label: string
  /** The field's own name, where the label alone does not say what is chosen. */
  name?: string
  /** The element that says more. */
  describedBy?: string
  multiple?: boolean
  folder?: boolean
  quiet?: boolean
  disabled?: boolean
  take: (files: readonly [File, ...File[]]) => void
}) {
  return (
    <>
      <input
        id={props.id}
        class="file-input"
        type="file"
        multiple={props.multiple}
        disabled={props.disabled}
        accept={props.folder ? undefined : acceptedFiles}
        aria-label={props.name}
        aria-describedby={props.describedBy}
        ref={(input) => {
          if (props.folder) input.webkitdirectory = true
        }}
        onChange={({ currentTarget }) => {
          const [first, ...others] = currentTarget.files ?? []
          currentTarget.value = ""
          if (first) props.take([first, ...others])
        }}
      />
      <label for={props.id} class="button" classList={{ "button-quiet": props.quiet }}>
        {props.label}
      </label>
    </>
  )
}
