import type { Check, Reading } from "@gouji/core"
import { type JSX, onCleanup, onMount, Show } from "solid-js"
import type { LastYear } from "../data/responses.ts"
import { figureText } from "../figures/figure-text.ts"
import { useLanguage } from "../i18n/language.ts"
import { GradualContext } from "../shell/gradual.tsx"
import { createReportView, type Doing, ReportContext, type ReportView as View } from "./create-report-view.ts"
import { FindingList } from "./finding-list.tsx"
import { Inspector } from "./inspector.tsx"
import { ReadingWarnings } from "./reading-warnings.tsx"
import { RepairList } from "./repair-list.tsx"
import { ReportBody } from "./report-body.tsx"
import { ReportHeading } from "./report-heading.tsx"
import { VerdictPanel } from "./verdict-panel.tsx"

/** A report with its check: what was found on the one side, the report as the form prints it on the other. */
export function ReportView(props: {
  reading: Reading
  check: Check
  /** Marks and facts of a published report. */
  marks?: JSX.Element
  facts?: JSX.Element
  /** What can be done with it. */
  actions?: JSX.Element
  /** The same agency's report for the year before, where it is known. */
  lastYear?: LastYear | null
  /** What can be done with its findings and figures. */
  doing?: Doing
  /** Handed what the parts of the page share, for what stands beside it. */
  seen?: (view: View) => void
  /** What stands behind the report: its files and revisions. */
  children?: JSX.Element
}) {
  const { t, language } = useLanguage()
  const view = createReportView(props.reading, props.check, props.doing, props.lastYear)
  props.seen?.(view)
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && view.selection.target() !== null && !event.defaultPrevented) view.close()
  }
  onMount(() => {
    // What writes last year's figures is made while nothing else is done: it takes longer than the inspector around them.
    if (props.lastYear && "requestIdleCallback" in window) requestIdleCallback(() => figureText(0, language()))
    document.addEventListener("keydown", onKey)
    onCleanup(() => document.removeEventListener("keydown", onKey))
  })
  return (
    <ReportContext.Provider value={view}>
      <GradualContext.Provider value={view.openers}>
        <article class="report">
          <ReportHeading marks={props.marks} facts={props.facts} />
          <VerdictPanel />
          {props.actions}
          <div class="report-grid">
            <div class="report-side">
              <Inspector />
              <FindingList />
              <RepairList />
              <ReadingWarnings />
            </div>
            <section class="report-body" aria-labelledby="report-text">
              <h2 id="report-text" class="visually-hidden">
                {t("report.documentTitle")}
              </h2>
              <Show when={view.documentAt}>
                <p class="hint without-script">{t("original.hint")}</p>
              </Show>
              <ReportBody />
              {props.children}
            </section>
          </div>
        </article>
      </GradualContext.Provider>
    </ReportContext.Provider>
  )
}
