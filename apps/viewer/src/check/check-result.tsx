import { createSignal, onCleanup, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { ReportView } from "../report/report-view.tsx"
import { Icon } from "../shell/icon.tsx"
import { checkJson } from "./check-json.ts"
import type { Checking } from "./create-checking.ts"
import { LastYearPick } from "./last-year-pick.tsx"
import { PublishForm } from "./publish-form.tsx"

type Done = Extract<Checking, { state: "done" }>

/** What a check found, on the report itself, and what can be done next. */
export function CheckResult(props: { done: Done; again: () => void }) {
  const { t } = useLanguage()
  const [publishing, setPublishing] = createSignal(false)
  const { check, reading, name } = props.done
  const json = URL.createObjectURL(new Blob([checkJson(check)], { type: "application/json" }))
  onCleanup(() => URL.revokeObjectURL(json))
  return (
    <ReportView
      reading={reading}
      check={check}
      marks={
        <span class="private-mark">
          <Icon name="lock" /> {t("check.private")}
        </span>
      }
      actions={
        <div class="actions">
          <p class="actions-line">
            <a class="button" href={json} download={`${name.replace(/\.[^.]*$/, "")}.check.json`}>
              {t("check.download")}
            </a>
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
