import { type CheckedReport, checkSheet } from "@gouji/core"
import { writeCheckSheets } from "@gouji/documents/check-sheet"
import { useLanguage } from "../i18n/language.ts"
import { nameBeside, saveFile } from "../shell/save-file.ts"

/** The check sheet (核对单): a page of its own, to print, to pass on, and to note on what was done. */
export function SheetSave(props: { checked: () => CheckedReport }) {
  const { t, language } = useLanguage()
  const make = () => {
    const checked = props.checked()
    const sheet = checkSheet(checked, { language: language() })
    saveFile(nameBeside(checked.name, "核对单.html"), new Blob([writeCheckSheets([sheet])], { type: "text/html" }))
  }
  return (
    <button type="button" class="button button-quiet" onClick={make}>
      {t("check.sheet")}
    </button>
  )
}
