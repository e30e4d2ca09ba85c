import { createSignal, onCleanup, onMount } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"

/** Takes a file: chosen, or dropped anywhere on the page. */
export function FilePick(props: { pick: (file: File) => void }) {
  const { t } = useLanguage()
  const [over, setOver] = createSignal(false)
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) props.pick(file)
  }
  const onOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return
    event.preventDefault()
    setOver(true)
  }
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  }
  // The whole page takes it: a file dropped beside the field would otherwise replace the page in the window.
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer?.files)
  }
  onMount(() => {
    document.addEventListener("dragover", onOver)
    document.addEventListener("dragleave", onLeave)
    document.addEventListener("drop", onDrop)
    onCleanup(() => {
      document.removeEventListener("dragover", onOver)
      document.removeEventListener("dragleave", onLeave)
      document.removeEventListener("drop", onDrop)
    })
  })
  return (
    <section class="drop" classList={{ over: over() }} aria-labelledby="drop-title">
      <h2 id="drop-title">{t("check.fileTitle")}</h2>
      <div class="drop-zone">
        <Icon name="file" />
        <p class="drop-words" aria-hidden="true">
          {t("check.drop")}
        </p>
        <input
          id="file"
          class="file-input"
          type="file"
          accept=".html,.htm,.txt,.md,.markdown,.json"
          aria-describedby="file-formats"
          onChange={(event) => {
            take(event.currentTarget.files)
            event.currentTarget.value = ""
          }}
        />
        <label for="file" class="button">
          {t("check.choose")}
        </label>
        <p class="hint" id="file-formats">
          {t("check.formats")}
        </p>
      </div>
    </section>
  )
}
