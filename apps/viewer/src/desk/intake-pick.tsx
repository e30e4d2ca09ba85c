import { createDrop } from "../check/create-drop.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { FileInput } from "../shell/file-input.tsx"
import { Icon } from "../shell/icon.tsx"
import { createReady } from "./create-ready.ts"
import { useIntake } from "./intake-context.ts"

/** Takes files, one or a whole county's: chosen here, or dropped anywhere on the page. */
export function IntakePick() {
  const d = useDeskText()
  const { add } = useIntake()
  const ready = createReady()
  const over = createDrop(({ files }) => void add([...files]))
  return (
    <section class="drop intake-drop" classList={{ over: over() }} aria-label={d("intake.choose")}>
      <div class="drop-zone">
        <Icon name="file" />
        <p class="drop-words" aria-hidden="true">
          {d("intake.drop")}
        </p>
        <FileInput
          id="intake-files"
          label={d("intake.choose")}
          describedBy="intake-formats"
          multiple
          disabled={!ready()}
          take={(files) => void add(files)}
        />
        <p class="hint" id="intake-formats">
          {d("intake.formats")}
        </p>
      </div>
    </section>
  )
}
