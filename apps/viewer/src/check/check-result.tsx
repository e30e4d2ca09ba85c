import { createMemo, createSignal, onCleanup, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { ReportView } from "../report/report-view.tsx"
import { Icon } from "../shell/icon.tsx"
import { checkJson } from "./check-json.ts"
import { useChecking } from "./checking-context.ts"
import type { Checking } from "./create-checking.ts"
import { ExplainFinding } from "./explain-finding.tsx"
import { explained } from "./explained.ts"
import { LastYearPick } from "./last-year-pick.tsx"
import { MembersPick } from "./members-pick.tsx"
import { PublishForm } from "./publish-form.tsx"
import { SheetSave } from "./sheet-save.tsx"

type Done = Extract<Checking, { state: "done" }>

/** What a check found, on the report itself, and what can be done next. */
export function CheckResult(props: { done: Done; again: () => void }) {
  const { t } = useLanguage()
  const [publishing, setPublishing] = createSignal(false)
  const { check, reading, name } = props.done
  const checking = useChecking()
  const json = createMemo(() => {
    const said = explained(check, checking.stated())
    const url = URL.createObjectURL(new Blob([checkJson(said.check)], { type: "application/json" }))
    onCleanup(() => URL.revokeObjectURL(url))
    return url
  })
  return (
    <ReportView
      reading={reading}
      check={check}
      explaining={(finding) => <ExplainFinding finding={finding} agency={reading.report.agency.name ?? ""} />}
      marks={
        <span class="private-mark">
          <Icon name="lock" /> {t("check.private")}
        </span>
      }
      actions={
        <div class="actions">
          <p class="actions-line">
            <a class="button" href={json()} download={`${name.replace(/\.[^.]*$/, "")}.check.json`}>
              {t("check.download")}
            </a>
            <SheetSave
              checked={() => ({
                name,
                report: reading.report,
                check: explained(check, checking.stated()).check,
                warnings: reading.warnings,
              })}
            />
            <button
              type="button"
              class="button button-quiet"
              aria-expanded={publishing()}
              aria-controls="publish"
              onClick={() => setPublishing((open) => !open)}
            >
              {t("publish.open")}
            </button>
            <button type="button" class="button button-quiet" onClick={() => props.again()}>
              {t("check.another")}
            </button>
          </p>
          <LastYearPick />
          <MembersPick />
          <div id="publish">
            <Show when={publishing()}>
              <PublishForm done={props.done} cancel={() => setPublishing(false)} />
            </Show>
          </div>
        </div>
      }
    />
  )
}
