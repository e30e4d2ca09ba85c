import { A } from "@solidjs/router"
import { useLanguage } from "../i18n/language.ts"

/** The three things that people come for. */
export function Entrances() {
  const { t } = useLanguage()
  const words = (key: "look" | "check" | "take") => (
    <>
      <strong>{t(`home.${key}.title`)}</strong>
      <span>{t(`home.${key}.text`)}</span>
    </>
  )
  return (
    <ul class="entrances">
      <li>
        <a href="#filter-text" rel="external" class="entrance">
          {words("look")}
        </a>
      </li>
      <li>
        <A href="/check" class="entrance">
          {words("check")}
        </A>
      </li>
      <li>
        <A href="/explore" class="entrance">
          {words("take")}
        </A>
      </li>
    </ul>
  )
}
