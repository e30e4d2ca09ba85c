import { A, useLocation } from "@solidjs/router"
import { Show } from "solid-js"
import { isProviderData, isSignInData, usePageData, usePerson } from "../data/page-data.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Icon } from "../shell/icon.tsx"
import { SignInElsewhere } from "./sign-in-elsewhere.tsx"
import { SignInForm } from "./sign-in-form.tsx"
import { SignInProblem } from "./sign-in-problem.tsx"

/** The way in. What was typed wrong is said by the server, which shows the form again. */
export function SignInPage() {
  const { t } = useLanguage()
  const d = useDeskText()
  const location = useLocation()
  const asked = new URLSearchParams(location.search)
  const again = usePageData(isSignInData)(() => true)?.signIn
  const hasProvider = usePageData(isProviderData)(() => true)?.provider ?? false
  const back = () => again?.back ?? asked.get("back") ?? ""
  const person = usePerson()
  useTitle(() => `${d("signIn.title")} · ${t("site.name")}`)
  return (
    <div class="sign-in">
      <h1>{d("signIn.title")}</h1>
      <Show
        when={person}
        fallback={
          <>
            <p class="lead">{d("signIn.lead")}</p>
            <Show when={asked.has("out")}>
              <p class="notice-panel notice-pass" role="status">
                <Icon name="pass" /> {d("signIn.out")}
              </p>
            </Show>
            <Show when={asked.has("ended") && !again}>
              <p class="notice-panel notice-open" role="status">
                <Icon name="notice" /> {d("signIn.ended")}
              </p>
            </Show>
            <Show when={again?.problem?.code ?? asked.get("problem")} keyed>
              {(code) => <SignInProblem code={code} seconds={again?.problem?.seconds ?? null} />}
            </Show>
            <SignInForm back={back()} login={again?.login ?? ""} />
            <Show when={hasProvider}>
              <SignInElsewhere back={back()} />
            </Show>
          </>
        }
        keyed
      >
        {({ name, role }) => (
          <p>
            {d("signIn.already", { name, role: t(`who.roles.${role}`) })} <A href="/desk">{d("signIn.toDesk")}</A>
          </p>
        )}
      </Show>
    </div>
  )
}
