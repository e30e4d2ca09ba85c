import type { Change } from "@gouji/core"
import { useLanguage } from "../i18n/language.ts"
import { painted } from "../shell/after-paint.ts"
import { useChecking } from "./use-checking.ts"

/** Makes the changes that a repair proposes, with one press; the report is checked again at once. */
export function TakeChanges(props: { changes: readonly Change[] }) {
  const { t } = useLanguage()
  const checking = useChecking()
  const take = async () => {
    await painted()
    await checking.changeCells(props.changes)
    // The proposal is gone: what came of it is where the reader goes on, also by keyboard.
    document.getElementById("changes")?.focus()
  }
  return (
    <p class="take-line">
      <button type="button" class="button button-quiet take" onClick={() => void take()}>
        {t("changes.take")}
      </button>
    </p>
  )
}
