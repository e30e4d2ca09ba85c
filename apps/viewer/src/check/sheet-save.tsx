import { type CheckedReport, checkSheet } from "@gouji/core"
import { writeCheckSheets } from "@gouji/documents/check-sheet"
import { useLanguage } from "../i18n/language.ts"

/** Puts a file before the reader to keep; it never leaves the browser otherwise. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/html" }))
  const link = Object.assign(document.createElement("a"), { href: url, download: name })
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The check sheet (核对单): a page of its own, to print, to pass on, and to note on what was done. */
export function SheetSave(props: { checked: () => CheckedReport }) {
  const { t, language } = useLanguage()
  const make = () => {
    const checked = props.checked()
    const sheet = checkSheet(checked, { language: language() })
    save(`${checked.name.replace(/\.[^.]*$/, "")}.核对单.html`, writeCheckSheets([sheet]))
  }
  return (
    <button type="button" class="button button-quiet" onClick={make}>
      {t("check.sheet")}
    </button>
  )
}
