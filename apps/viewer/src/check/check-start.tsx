import { Match, Show, Switch } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import { CheckFailure } from "./check-failure.tsx"
import type { Chosen } from "./chosen-files.ts"
import { FilePick } from "./file-pick.tsx"
import { FileQueue } from "./file-queue.tsx"
import { LastYearPick } from "./last-year-pick.tsx"
import { MembersPick } from "./members-pick.tsx"
import { PasteBox, pastedName, shownName } from "./paste-box.tsx"
import { useChecking } from "./use-checking.ts"

/** Where files are chosen, and where those are listed that are here. */
export function CheckStart(props: {
  take: (chosen: Chosen) => void
  over: boolean
  skipped: number
  outcome: (element: HTMLDivElement) => void
}) {
  const { t } = useLanguage()
  const checking = useChecking()
  const failed = () => {
    const now = checking.opened()
    return now?.standing.state === "failed" ? { standing: now.standing, name: now.name } : null
  }
  const working = () => {
    const now = checking.opened()
    return now?.standing.state === "working" || now?.standing.state === "waiting" ? now : null
  }
  /** One file that is seen above needs no list. */
  const isListed = () => checking.entries().length > (checking.opened() ? 1 : 0)
  return (
    <>
      <div class="page-heading">
        <h1>{t("check.title")}</h1>
        <p class="lead">{t("check.lead")}</p>
      </div>
      <div class="private">
        <Icon name="lock" />
        <p>
          <strong>{t("check.private")}</strong> {t("check.privateText")}
        </p>
      </div>
      <noscript>
        <p class="notice-panel">{t("check.noScript")}</p>
      </noscript>
      <div ref={props.outcome} tabindex="-1" class="outcome">
        <Switch>
          <Match when={failed()} keyed>
            {({ standing, name }) => <CheckFailure failed={standing} name={name} />}
          </Match>
          <Match when={working()} keyed>
            {(entry) => (
              <div class="working" role="status">
                <span class="spinner" aria-hidden="true" />
                <p>{t("check.working", { name: shownName(entry.name, t) })}</p>
                <button type="button" class="button button-quiet" onClick={() => checking.remove(entry.id)}>
                  {t("check.stop")}
                </button>
              </div>
            )}
          </Match>
        </Switch>
      </div>
      <Show when={isListed()}>
        <FileQueue />
      </Show>
      <div class="check-ways">
        <FilePick take={props.take} over={props.over} skipped={props.skipped} />
        <PasteBox
          paste={(text) => void checking.take([{ file: new Blob([text], { type: "text/plain" }), name: pastedName }])}
        />
      </div>
      <LastYearPick />
      <MembersPick />
    </>
  )
}
