import { flatten, resolveTemplate, translator } from "@solid-primitives/i18n"
import type { Texts } from "./dictionary.ts"
import { enDesk } from "./en-desk.ts"
import { useLanguage } from "./language.ts"
import { zhDesk } from "./zh-cn-desk.ts"

type DeskTexts = Texts<typeof zhDesk>

const texts = { "zh-CN": flatten<DeskTexts>(zhDesk), en: flatten<DeskTexts>(enDesk) }

/** The texts of the office's pages: they come with those pages, so that the public ones stay small. */
export function useDeskText() {
  const { language } = useLanguage()
  return translator(() => texts[language()], resolveTemplate)
}

export type DeskText = ReturnType<typeof useDeskText>
