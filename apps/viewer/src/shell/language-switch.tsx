import { useLocation } from "@solidjs/router"
import { toLanguage, useLanguage } from "../i18n/language.ts"

/** The other language. A plain link without JavaScript; with it, the page stays as it is and only its words change. */
export function LanguageSwitch() {
  const { language, changeLanguage, t } = useLanguage()
  const place = useLocation()
  const other = () => toLanguage(language() === "en" ? "zh-CN" : "en")
  const href = () => {
    const params = new URLSearchParams(place.search)
    params.set("lang", other())
    return `${place.pathname}?${params}`
  }
  const change = (event: MouseEvent) => {
    event.preventDefault()
    const [chosen, link] = [other(), href()]
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in the browsers of many offices.
    document.cookie = `lang=${chosen}; path=/; max-age=31536000; samesite=lax`
    changeLanguage(chosen).then(
      () => {
        document.documentElement.lang = chosen
      },
      // Its texts did not come, as when the server has been updated meanwhile: the link works.
      () => location.assign(link),
    )
  }
  return (
    <a class="language" href={href()} lang={other()} hreflang={other()} rel="external" onClick={change}>
      {t("site.otherLanguage")}
    </a>
  )
}
