import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { FileInput } from "../shell/file-input.tsx"
import { Icon } from "../shell/icon.tsx"
import { type Chosen, chosenFile, fromFolder } from "./chosen-files.ts"

/** Takes files: chosen here, one or many or a folder of them, or dropped, which the page takes care of. */
export function FilePick(props: { take: (chosen: Chosen) => void; over: boolean; skipped: number }) {
  const { t } = useLanguage()
  return (
    <section class="drop" classList={{ over: props.over }} aria-labelledby="drop-title">
      <h2 id="drop-title">{t("check.fileTitle")}</h2>
      <div class="drop-zone">
        <Icon name="file" />
        <p class="drop-words" aria-hidden="true">
          {t("check.drop")}
        </p>
        <div class="drop-buttons">
          <FileInput
            id="file"
            label={t("check.choose")}
            describedBy="file-formats"
            multiple
            take={(files) => props.take({ files: files.map((file) => chosenFile(file)), skipped: 0 })}
          />
          <FileInput
            id="folder"
            label={t("queue.folder")}
            describedBy="file-formats"
            folder
            quiet
            take={(files) => props.take(fromFolder(files.map((file) => chosenFile(file))))}
          />
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
