import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import { acceptedFiles, type Chosen, chosenFile, fromFolder } from "./chosen-files.ts"

/** Takes files: chosen here, one or many or a folder of them, or dropped, which the page takes care of. */
export function FilePick(props: { take: (chosen: Chosen) => void; over: boolean; skipped: number }) {
  const { t } = useLanguage()
  const taken = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])].map((file) => chosenFile(file))
    input.value = ""
    return files
  }
  return (
    <section class="drop" classList={{ over: props.over }} aria-labelledby="drop-title">
      <h2 id="drop-title">{t("check.fileTitle")}</h2>
      <div class="drop-zone">
        <Icon name="file" />
        <p class="drop-words" aria-hidden="true">
          {t("check.drop")}
        </p>
        <div class="drop-buttons">
          <input
            id="file"
            class="file-input"
            type="file"
            multiple
            accept={acceptedFiles}
            aria-describedby="file-formats"
            onChange={(event) => props.take({ files: taken(event.currentTarget), skipped: 0 })}
          />
          <label for="file" class="button">
            {t("check.choose")}
          </label>
          <input
            id="folder"
            class="file-input"
            type="file"
            aria-describedby="file-formats"
            ref={(input) => {
              input.webkitdirectory = true
            }}
            onChange={(event) => props.take(fromFolder(taken(event.currentTarget)))}
          />
          <label for="folder" class="button button-quiet">
            {t("queue.folder")}
          </label>
        </div>
        <Show when={props.skipped > 0}>
          <p class="hint" role="status">
            {t("queue.skipped", { count: props.skipped })}
          </p>
        </Show>
        <p class="hint" id="file-formats">
          {t("check.formats")}
        </p>
      </div>
    </section>
  )
}
