import { A, useLocation } from "@solidjs/router"
import { Show } from "solid-js"
import { usePerson } from "../data/page-data.ts"
import { useLanguage } from "../i18n/language.ts"

/** Who is signed in, the way to the desk and out; for everybody else the way in. Forms and links that need no JavaScript. */
export function AccountMenu() {
  const { t } = useLanguage()
  const location = useLocation()
  const signIn = () => {
    const here = location.pathname + location.search
    return `/sign-in${here === "/" || location.pathname === "/sign-in" ? "" : `?${new URLSearchParams({ back: here })}`}`
  }
  return (
    <nav class="account" aria-label={t("who.menu")}>
      <Show
        when={usePerson()}
        fallback={
          <a href={signIn()} rel="external">
            {t("who.signIn")}
          </a>
        }
        keyed
      >
        {({ name, role }) => (
          <>
            <a class="account-name" href="/account" rel="external">
              {t("who.as", { name, role: t(`who.roles.${role}`) })}
            </a>
            <A href="/desk">{t("who.desk")}</A>
            <form method="post" action="/sign-out">
              <button type="submit" class="link-button">
                {t("who.signOut")}
              </button>
            </form>
          </>
        )}
      </Show>
    </nav>
  )
}
