import { Show } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { Icon } from "../shell/icon.tsx"
import { useDraft } from "./draft-context.ts"

/** Where the document names another agency or year than its draft: one of sixty may have been put with another. */
export function Mixed() {
  const d = useDeskText()
  const { draft } = useDraft()
  const report = draft.reading?.report
  const agency = () => {
    const printed = report?.agency.name ?? null
    return printed !== null && printed !== draft.agency.name ? printed : null
  }
  const year = () => (report && report.year !== null && report.year !== draft.year ? report.year : null)
  return (
    <Show when={agency() !== null || year() !== null}>
      <div class="notice-panel notice-open">
        <Show when={agency()} keyed>
          {(printed) => (
            <p>
              <Icon name="warning" /> {d("draft.otherAgency", { printed, agency: draft.agency.name })}
            </p>
          )}
        </Show>
        <Show when={year()} keyed>
          {(printed) => (
            <p>
              <Icon name="warning" /> {d("draft.otherYear", { printed, year: draft.year })}
            </p>
          )}
        </Show>
      </div>
    </Show>
  )
}
