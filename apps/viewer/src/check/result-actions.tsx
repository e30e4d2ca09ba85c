import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { FileInput } from "../shell/file-input.tsx"
import { nameBeside, saveFile } from "../shell/save-file.ts"
import { AnnotatedSave, takesComments } from "./annotated-save.tsx"
import { checkJson } from "./check-json.ts"
import { chosenFile } from "./chosen-files.ts"
import type { Done } from "./entry.ts"
import { explained } from "./explained.ts"
import { GoOnFilling } from "./go-on-filling.tsx"
import { SheetSave } from "./sheet-save.tsx"
import { useChecking } from "./use-checking.ts"

/** What can be done with a check: kept, published, followed by another. */
export function ResultActions(props: {
  name: string
  /** As it was chosen. */
  file: Blob | undefined
  done: Done
  publishing: boolean
  publish: (open: boolean) => void
}) {
  const { t } = useLanguage()
  const checking = useChecking()
  const said = () => explained(props.done.check, checking.stated()).check
  const file = () => props.file
  const isChanged = () => props.done.changes.length > 0
  return (
    <>
      <p class="actions-line">
        <button
          type="button"
          class="button save-check"
          onClick={() =>
            saveFile(nameBeside(props.name, "check.json"), new Blob([checkJson(said())], { type: "application/json" }))
          }
        >
          {t("check.download")}
        </button>
        <SheetSave
          checked={() => ({
            name: props.name,
            report: props.done.reading.report,
            check: said(),
            warnings: props.done.reading.warnings,
          })}
        />
        <Show when={!isChanged() && takesComments(props.name) && said().findings.length > 0 ? file() : null} keyed>
          {(own) => <AnnotatedSave file={own} name={props.name} reading={props.done.reading} check={said()} />}
        </Show>
        <GoOnFilling report={props.done.reading.report} />
        <button
          type="button"
          class="button button-quiet"
          aria-expanded={props.publishing}
          aria-controls="publish"
          disabled={isChanged()}
          onClick={() => props.publish(!props.publishing)}
        >
          {t("publish.open")}
        </button>
        <span class="beside-line newer">
          <FileInput
            id="newer"
            label={t("queue.newer")}
            name={t("queue.newerChoose")}
            quiet
            take={([chosen]) => void checking.take([chosenFile(chosen)])}
          />
        </span>
        <button type="button" class="button button-quiet" onClick={checking.leave}>
          {checking.entries().length > 1 ? t("queue.back") : t("check.another")}
        </button>
      </p>
      <Show when={isChanged()}>
        <p class="hint">{t("changes.publishNote")}</p>
      </Show>
    </>
  )
}
