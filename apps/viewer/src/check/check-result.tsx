import { createMemo, createSignal, Show } from "solid-js"
import { BesideDocument, ShownChoice } from "../document/beside-document.tsx"
import { useLanguage } from "../i18n/language.ts"
import type { ReportView as View } from "../report/create-report-view.ts"
import { ReportView } from "../report/report-view.tsx"
import { createAfterPaint } from "../shell/after-paint.ts"
import { Icon } from "../shell/icon.tsx"
import { ChangeList } from "./change-list.tsx"
import { EditFigure } from "./edit-figure.tsx"
import { type Done, isDone } from "./entry.ts"
import { ExplainFinding } from "./explain-finding.tsx"
import { FindingDiff } from "./finding-diff.tsx"
import { previousOf } from "./kin.ts"
import { LastYearPick } from "./last-year-pick.tsx"
import { MembersPick } from "./members-pick.tsx"
import { shownName } from "./paste-box.tsx"
import { PublishForm } from "./publish-form.tsx"
import { ResultActions } from "./result-actions.tsx"
import { ShowInDocument } from "./show-in-document.tsx"
import { TakeChanges } from "./take-changes.tsx"
import { useChecking } from "./use-checking.ts"

/** What a check found, on the report itself, and what can be done next. */
export function CheckResult(props: { id: number }) {
  const { t } = useLanguage()
  const checking = useChecking()
  const [isPublishing, setPublishing] = createSignal(false)
  const entry = createMemo(() => checking.entries().find(({ id }) => id === props.id) ?? null)
  // The last one while the file goes: what stands around must not ask whether there is one.
  const done = createMemo<Done | null>((before) => {
    const now = entry()
    return now && isDone(now) ? now.standing : before
  }, null)
  const name = () => entry()?.name ?? ""
  // A report that is checked again is shown anew; a figure that only waits for its check is not.
  const shown = createMemo(() => done(), null, { equals: (a, b) => a?.check === b?.check })
  const previous = createMemo(() => {
    const now = entry()
    return now && previousOf(checking.entries(), now)
  })
  const [view, setView] = createSignal<View | null>(null)
  // The document comes once its choice is on the screen; the report, which is gone to in it, is there at once.
  const laidOut = createAfterPaint(checking.shown, "form")
  const lastYear = () => checking.entries().find(({ id }) => id === done()?.lastYearFrom)
  const changed = () => new Map(shown()?.changes.map(({ cell, from }) => [cell, from]))

  const load = async () => {
    const now = entry()
    return now ? checking.blocks(now) : null
  }
  const around = (own: Done) => (
    <div class="actions">
      <ResultActions
        name={name()}
        file={entry()?.file}
        done={own}
        publishing={isPublishing()}
        publish={setPublishing}
      />
      <Show when={lastYear()} keyed>
        {(other) => <p class="hint">{t("queue.lastYearFrom", { name: shownName(other.path, t) })}</p>}
      </Show>
      <Show when={previous()} keyed>
        {(before) => (
          <FindingDiff
            title={t("diff.version", { name: shownName(before.path, t) })}
            before={before.standing.original}
            after={own.original}
          />
        )}
      </Show>
      <Show when={done()}>{(now) => <ChangeList done={now()} name={name()} />}</Show>
      <Show when={own.changes.length > 0}>
        <FindingDiff title={t("diff.repaired")} before={own.original} after={own} />
      </Show>
      <LastYearPick />
      <MembersPick />
      <div id="publish">
        <Show when={isPublishing() && entry()} keyed>
          {(now) => <PublishForm entry={now} done={own} cancel={() => setPublishing(false)} />}
        </Show>
      </div>
    </div>
  )
  const report = (
    <Show when={shown()} keyed>
      {(own) => (
        <ReportView
          seen={setView}
          reading={own.reading}
          check={own.check}
          doing={{
            explaining: (finding) => <ExplainFinding finding={finding} agency={own.reading.report.agency.name ?? ""} />,
            changing: (cell) => (
              <>
                <Show when={cell in own.reading.places}>
                  <ShowInDocument />
                </Show>
                <EditFigure cell={cell} report={own.reading.report} />
              </>
            ),
            taking: (changes) => <TakeChanges changes={changes} />,
            changed: changed(),
          }}
          marks={
            <span class="private-mark">
              <Icon name="lock" /> {t("check.private")}
            </span>
          }
          actions={around(own)}
        />
      )}
    </Show>
  )
  return (
    <div class={`result result-${laidOut()}`}>
      <ShownChoice shown={checking.shown()} choose={checking.setShown} />
      <Show when={laidOut() !== "form"}>
        <BesideDocument
          load={load}
          view={view}
          alone={laidOut() === "document"}
          leave={() => checking.shown() === "document" && checking.setShown("form")}
        />
      </Show>
      <div class="beside-report">{report}</div>
    </div>
  )
}
