import type { Language } from "@gouji/core"
import { flatten, resolveTemplate, translator } from "@solid-primitives/i18n"
import { createContext, createSignal, useContext } from "solid-js"
import type { Dictionary } from "./dictionary.ts"
import { en } from "./en.ts"
import { zhCN } from "./zh-cn.ts"

const texts = { "zh-CN": flatten<Dictionary>(zhCN), en: flatten<Dictionary>(en) }

/** The reader's language: which one it is, how to change it, and the text for a key in it. */
export function createLanguage(initial: Language) {
  const [language, setLanguage] = createSignal<Language>(initial)
  const t = translator(() => texts[language()], resolveTemplate)
  return { language, setLanguage, t }
}

export type LanguageState = ReturnType<typeof createLanguage>
export type Translate = LanguageState["t"]

export const LanguageContext = createContext<LanguageState>()

/** The language of the page around. */
export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext)
  if (!state) throw new Error("no language around")
  return state
}

/** Chinese unless English was asked for. */
export function toLanguage(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("en") ? "en" : "zh-CN"
}
