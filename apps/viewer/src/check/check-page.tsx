import { createEffect, createMemo, createSignal, Match, on, onMount, Show, Switch } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { keepOffline } from "../offline/keep-offline.ts"
import { useTitle } from "../shell/head.ts"
import { CheckResult } from "./check-result.tsx"
import { CheckStart } from "./check-start.tsx"
import { type Chosen, chosenFile, fromDrop } from "./chosen-files.ts"
import { createDrop } from "./create-drop.ts"
import { isDone } from "./entry.ts"
import { lastYearField } from "./last-year-pick.tsx"
import { membersField } from "./members-pick.tsx"
import { useChecking } from "./use-checking.ts"

/** 核对: documents are read and checked in this browser, and go nowhere. */
export function CheckPage() {
  const { t } = useLanguage()
  const checking = useChecking()
  const [skipped, setSkipped] = createSignal(0)
  const [isKept, setKept] = createSignal(false)
  let failure: HTMLDivElement | undefined
  useTitle(() => `${t("check.title")} · ${t("site.name")}`)
  const take = (chosen: Chosen) => {
    setSkipped(chosen.skipped)
    if (chosen.files.length > 0) void checking.take(chosen.files)
  }
  const over = createDrop((data, on) => {
    const isOn = (field: string) => on instanceof Element && on.closest(`#${field}`) !== null
    const plain = [...data.files].map((file) => chosenFile(file))
    if (isOn(membersField)) void checking.setAgainst({ members: [...checking.beside().members, ...plain] })
    else if (isOn(lastYearField)) void checking.setAgainst({ lastYear: plain[0] ?? null })
    else void fromDrop(data).then(take)
  })
  onMount(() => {
    checking.prepare()
    void keepOffline().then(setKept)
    // Needed at the first key, when there may be no network any more.
    void import("../shell/keep-place.ts")
  })
  const doneId = () => {
    const now = checking.opened()
    return now && isDone(now) ? now.id : null
  }
  // A memo: what becomes of the other files must not take the keyboard from anybody.
  const standing = createMemo(() => {
    const [now, isListed] = [checking.opened(), checking.entries().length > 0]
    return `${now?.id} ${now?.standing.state} ${isListed}`
  })
  // What came of it is where the reader goes on, also by keyboard.
  createEffect(
    on(
      standing,
      () => {
        const now = checking.opened()
        if (now?.standing.state === "done") document.getElementById("verdict")?.focus()
        else if (now?.standing.state === "failed") failure?.focus()
        else if (!now) (document.getElementById("queue-title") ?? document.getElementById("file"))?.focus()
      },
      { defer: true },
    ),
  )
  return (
    <Switch>
      <Match when={doneId()} keyed>
        {(id) => <CheckResult id={id} />}
      </Match>
      <Match when={true}>
        <CheckStart take={take} over={over()} skipped={skipped()} outcome={(element) => (failure = element)} />
        <Show when={isKept()}>
          <p class="hint offline-ready" role="status">
            {t("offline.ready")}
          </p>
        </Show>
      </Match>
    </Switch>
  )
}
