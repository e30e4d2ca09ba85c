import { onCleanup, onMount, Show } from "solid-js"
import { startChecker } from "../check/start-checker.ts"
import type { Person } from "../data/desk-responses.ts"
import { usePerson } from "../data/page-data.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { chinaDay } from "../shell/china-time.ts"
import { useTitle } from "../shell/head.ts"
import { createIntake } from "./create-intake.ts"
import { DeskNav } from "./desk-nav.tsx"
import { IntakeContext } from "./intake-context.ts"
import { IntakeLists } from "./intake-lists.tsx"
import { IntakePick } from "./intake-pick.tsx"
import { intakeRequests } from "./intake-requests.ts"
import { readHere } from "./read-here.ts"

function HandIn(props: { person: Person }) {
  const d = useDeskText()
  const { language } = useLanguage()
  const read = readHere(startChecker, () => chinaDay(Date.now()))
  const intake = createIntake({ read, ...intakeRequests(props.person, language) })
  // Whoever closes the window in the middle is asked first: what was not gone through would be gone.
  const leaving = (event: BeforeUnloadEvent) => {
    if (intake.running()) event.preventDefault()
  }
  onMount(() => {
    addEventListener("beforeunload", leaving)
    onCleanup(() => removeEventListener("beforeunload", leaving))
  })
  return (
    <IntakeContext.Provider value={intake}>
      <noscript>
        <p class="notice-panel">{d("intake.noScript")}</p>
      </noscript>
      <IntakePick />
      <IntakeLists />
    </IntakeContext.Provider>
  )
}

/** Where reports are handed in, one or many. */
export function NewDraftPage() {
  const { t } = useLanguage()
  const d = useDeskText()
  const person = usePerson()
  const mayWrite = person?.role === "clerk" || person?.role === "administrator"
  useTitle(() => `${d("intake.title")} · ${t("site.name")}`)
  return (
    <>
      <DeskNav />
      <div class="page-heading">
        <h1>{d("intake.title")}</h1>
        <p class="lead">
          {mayWrite ? d(person.role === "clerk" ? "intake.leadClerk" : "intake.lead") : d("intake.cannot")}
        </p>
      </div>
      <Show when={mayWrite && person} keyed>
        {(who) => <HandIn person={who} />}
      </Show>
    </>
  )
}
