import { A, type RouteSectionProps, useLocation } from "@solidjs/router"
import { createEffect, on, onMount, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { AccountMenu } from "./account-menu.tsx"
import { afterPaint } from "./after-paint.ts"
import { useDemo } from "./demo.ts"
import { DisplaySwitch } from "./display-switch.tsx"
import { Icon } from "./icon.tsx"
import { LanguageSwitch } from "./language-switch.tsx"

/** What stands around every page: skip link, name, navigation, the notice about invented data, footer. */
export function Shell(props: RouteSectionProps) {
  const { t } = useLanguage()
  const location = useLocation()
  const demo = useDemo()
  let main: HTMLElement | undefined

  // Within the application no document is loaded, so the reading position must be moved by hand.
  createEffect(
    on(
      () => location.pathname,
      () => main?.focus({ preventScroll: true }),
      { defer: true },
    ),
  )
  // Fetched when something in the page is first used: a first view has no need of it.
  onMount(() => {
    let last: EventTarget | null = null
    const keep = async () => {
      const { keepPlace } = await import("./keep-place.ts")
      main?.removeEventListener("focusin", note)
      if (main) keepPlace(main, last)
    }
    const note = ({ target }: FocusEvent) => {
      if (last === null) afterPaint(() => void keep().catch(() => undefined))
      last = target
    }
    main?.addEventListener("focusin", note)
  })

  return (
    <>
      <a class="skip" href="#main" rel="external">
        {t("site.skip")}
      </a>
      <header class="masthead">
        <div class="measure masthead-line">
          <A href="/" class="wordmark" end>
            <span class="wordmark-name">{t("site.name")}</span>
            <span class="wordmark-tagline">{t("site.tagline")}</span>
          </A>
          <nav class="nav" aria-label={t("site.nav")}>
            <A href="/" end>
              {t("site.archive")}
            </A>
            <A href="/explore">{t("site.explore")}</A>
            <A href="/compare">{t("site.compare")}</A>
            <A href="/fill-in">{t("site.fillIn")}</A>
            <A href="/check">{t("site.check")}</A>
            <A href="/rules">{t("site.rules")}</A>
            <DisplaySwitch />
            <LanguageSwitch />
          </nav>
          <AccountMenu />
        </div>
      </header>
      <Show when={demo()}>
        <aside class="demo-banner" aria-label={t("site.demoTitle")}>
          <div class="measure demo-banner-line">
            <Icon name="notice" />
            <p>
              <strong>{t("site.demoTitle")}</strong> {t("site.demoText")}
            </p>
          </div>
        </aside>
      </Show>
      <main id="main" class="measure" tabindex="-1" ref={main}>
        {props.children}
      </main>
      <footer class="footer">
        <div class="measure footer-line">
          <p>{t("site.footer")}</p>
          <ul class="footer-links">
            <li>
              <A href="/about">{t("site.about")}</A>
            </li>
            <li>
              <A href="/accessibility">{t("site.accessibility")}</A>
            </li>
            <li>
              <a href="/api/docs" rel="external">
                {t("site.api")}
              </a>
            </li>
            <li>
              <A href="/about#wrong">{t("site.wrong")}</A>
            </li>
          </ul>
        </div>
      </footer>
    </>
  )
}
