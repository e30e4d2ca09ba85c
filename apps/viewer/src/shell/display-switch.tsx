import { useLocation } from "@solidjs/router"
import { createSignal, For, useContext } from "solid-js"
import { isServer } from "solid-js/web"
import { PageDataContext } from "../data/page-data.ts"
import { useLanguage } from "../i18n/language.ts"
import { afterPaint } from "./after-paint.ts"
import { type Display, displays, readDisplays, toggled, writeDisplays } from "./display.ts"

/** Larger type and stronger contrast. Plain links without JavaScript; with it, the page stays as it is. */
export function DisplaySwitch() {
  const { t } = useLanguage()
  const location = useLocation()
  const served = useContext(PageDataContext).display
  const now = readDisplays(isServer ? served : document.documentElement.dataset.display)
  const [shown, setShown] = createSignal<readonly Display[]>(now)
  const href = (display: Display) => {
    const params = new URLSearchParams(location.search)
    params.set("display", writeDisplays(toggled(shown(), display)))
    return `${location.pathname}?${params}`
  }
  const change = (event: MouseEvent, display: Display) => {
    event.preventDefault()
    const next = setShown((before) => toggled(before, display))
    // The whole page is laid out anew.
    afterPaint(() => {
      document.documentElement.dataset.display = next.join(" ")
    })
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in the browsers of many offices.
    document.cookie = `display=${writeDisplays(next)}; path=/; max-age=31536000; samesite=lax`
  }
  return (
    <For each={displays}>
      {(display) => (
        <a
          class="display"
          href={href(display)}
          rel="external nofollow"
          aria-current={shown().includes(display) ? "true" : undefined}
          onClick={(event) => change(event, display)}
        >
          {t(`site.display.${display}`)}
        </a>
      )}
    </For>
  )
}
