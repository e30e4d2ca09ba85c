import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { ReportContext } from "../report/create-report-view.ts"
import { FindingList } from "../report/finding-list.tsx"
import { RepairList } from "../report/repair-list.tsx"
import { VerdictPanel } from "../report/verdict-panel.tsx"
import { useFillView } from "./fill-view-context.ts"

/** What the newest check found, in the words of the check page. */
export function FillSide() {
  const { t } = useLanguage()
  const view = useFillView()
  return (
    <aside class="report-side fill-side" aria-label={t("fillIn.findingsTitle")}>
      <Show when={view()} keyed>
        {(now) => (
          <ReportContext.Provider value={now}>
            <FindingList />
            <RepairList />
            <VerdictPanel />
          </ReportContext.Provider>
        )}
      </Show>
    </aside>
  )
}
