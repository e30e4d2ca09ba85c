import { useLocation } from "@solidjs/router"
import { Show } from "solid-js"
import { isAccountData, usePageData, usePerson } from "../data/page-data.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { Fact } from "../report/fact.tsx"
import { useTitle } from "../shell/head.ts"
import { Icon } from "../shell/icon.tsx"
import { PasswordForm } from "./password-form.tsx"
import { PasswordProblem } from "./password-problem.tsx"

/** Who is signed in, and the password to change. It is always served by the server: see `AccountMenu`. */
export function AccountPage() {
  const { t } = useLanguage()
  const d = useDeskText()
  const location = useLocation()
  const person = usePerson()
  const account = usePageData(isAccountData)(() => true)?.account
  const isChanged = new URLSearchParams(location.search).has("changed")
  useTitle(() => `${d("account.title")} · ${t("site.name")}`)
  return (
    <div class="sign-in">
      <h1>{d("account.title")}</h1>
      <Show when={person && account ? { ...person, ...account } : null} keyed>
        {({ name, role, division, login, hasPassword, provider, problem }) => (
          <>
            <dl class="facts">
              <Fact name={d("account.name")}>{name}</Fact>
              <Fact name={d("account.role")}>{t(`who.roles.${role}`)}</Fact>
              <Show when={division}>
                <Fact name={d("account.division")}>{division}</Fact>
              </Show>
              <Show when={provider}>
                <Fact name={d("account.provider")}>{provider}</Fact>
              </Show>
            </dl>
            <Show when={hasPassword} fallback={<p>{d("account.none")}</p>}>
              <h2>{d("account.passwordTitle")}</h2>
              <Show when={isChanged && problem === null}>
                <p class="notice-panel notice-pass" role="status">
                  <Icon name="pass" /> {d("account.changed")}
                </p>
              </Show>
              <Show when={problem} keyed>
                {({ code, seconds }) => <PasswordProblem code={code} seconds={seconds} />}
              </Show>
              <p>{d("account.passwordLead")}</p>
              <PasswordForm login={login} />
            </Show>
          </>
        )}
      </Show>
    </div>
  )
}
