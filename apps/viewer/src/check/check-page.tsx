import { createEffect, Match, on, onMount, Switch } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Icon } from "../shell/icon.tsx"
import { CheckFailure } from "./check-failure.tsx"
import { CheckResult } from "./check-result.tsx"
import { useChecking } from "./checking-context.ts"
import type { Checking } from "./create-checking.ts"
import { createDrop } from "./create-drop.ts"
import { FilePick } from "./file-pick.tsx"
import { LastYearPick, lastYearField } from "./last-year-pick.tsx"
import { MembersPick, membersField } from "./members-pick.tsx"
import { PasteBox, pastedName } from "./paste-box.tsx"

const inState = <S extends Checking["state"]>(checking: Checking, state: S) =>
  checking.state === state ? (checking as Extract<Checking, { state: S }>) : undefined

/** 核对: a document is read and checked in this browser, and goes nowhere. */
export function CheckPage() {
  const { t } = useLanguage()
  const checking = useChecking()
  let failure: HTMLDivElement | undefined
  useTitle(() => `${t("check.title")} · ${t("site.name")}`)
  const pick = (file: File) => void checking.check(file, file.name)
  const over = createDrop((files, on) => {
    const isOn = (field: string) => on instanceof Element && on.closest(`#${field}`) !== null
    const named = files.map((file) => ({ file, name: file.name }))
    const [first] = files
    if (isOn(membersField)) void checking.setAgainst({ members: [...checking.beside().members, ...named] })
    else if (isOn(lastYearField)) void checking.setAgainst({ lastYear: named[0] ?? null })
    else if (first) pick(first)
  })
  onMount(checking.prepare)
  // What came of it is where the reader goes on, also by keyboard.
  createEffect(
    on(
      () => checking.current().state,
      (state) => {
        if (state === "done") document.getElementById("verdict")?.focus()
        if (state === "failed") failure?.focus()
      },
      { defer: true },
    ),
  )
  return (
    <Switch>
      <Match when={inState(checking.current(), "done")} keyed>
        {(done) => <CheckResult done={done} again={checking.clear} />}
      </Match>
      <Match when={true}>
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
        <div ref={failure} tabindex="-1" class="outcome">
          <Switch>
            <Match when={inState(checking.current(), "failed")} keyed>
              {(failed) => <CheckFailure failed={failed} />}
            </Match>
            <Match when={inState(checking.current(), "working")} keyed>
              {(working) => (
                <div class="working" role="status">
                  <span class="spinner" aria-hidden="true" />
                  <p>
                    {t("check.working", { name: working.name === pastedName ? t("check.pasteName") : working.name })}
                  </p>
                  <button type="button" class="button button-quiet" onClick={checking.clear}>
                    {t("check.stop")}
                  </button>
                </div>
              )}
            </Match>
          </Switch>
        </div>
        <div class="check-ways">
          <FilePick pick={pick} over={over()} />
          <PasteBox paste={(text) => void checking.check(new Blob([text], { type: "text/plain" }), pastedName)} />
        </div>
        <LastYearPick />
        <MembersPick />
      </Match>
    </Switch>
  )
}
