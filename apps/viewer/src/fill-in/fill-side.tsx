import { type Accessor, type JSX, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { ReportContext, type ReportView } from "../report/create-report-view.ts"
import { FindingList } from "../report/finding-list.tsx"
import { RepairList } from "../report/repair-list.tsx"
import { VerdictPanel } from "../report/verdict-panel.tsx"
import { createAfterPaint } from "../shell/after-paint.ts"
import { useFillView } from "./fill-view-context.ts"

/** What the newest check found, in the words of the check page; each part by itself, so that a key is answered between them. */
export function FillSide() {
  const { t } = useLanguage()
  const view = useFillView()
  const behind = createAfterPaint(view, null)
  const last = createAfterPaint(behind, null)
  const Part = (part: { of: Accessor<ReportView | null>; children: JSX.Element }) => (
    <Show when={part.of()} keyed>
      {(now) => <ReportContext.Provider value={now}>{part.children}</ReportContext.Provider>}
    </Show>
  )
  return (
    <aside class="report-side fill-side" aria-label={t("fillIn.findingsTitle")}>
      <Part of={view}>
        <FindingList />
      </Part>
      <Part of={behind}>
        <RepairList />
      </Part>
      <Part of={last}>
        <VerdictPanel />
      </Part>
    </aside>
  )
}
