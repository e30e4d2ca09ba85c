import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"

/** The kinds of file that a report may come in. */
export const acceptedFiles = ".docx,.doc,.wps,.xlsx,.xls,.et,.pdf,.html,.htm,.odt,.ods,.rtf,.txt,.md,.markdown,.json"

/** Takes a file: chosen here, or dropped, which the page takes care of. */
export function FilePick(props: { pick: (file: File) => void; over: boolean }) {
  const { t } = useLanguage()
  return (
    <section class="drop" classList={{ over: props.over }} aria-labelledby="drop-title">
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
          accept={acceptedFiles}
          aria-describedby="file-formats"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) props.pick(file)
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
