import type { Language } from "@gouji/core"
import { flatten, resolveTemplate, translator } from "@solid-primitives/i18n"
import { createContext, createSignal, useContext } from "solid-js"
import type { Dictionary } from "./dictionary.ts"

/** A reader has one language: the other's texts come when it is asked for. */
const dictionaries: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  "zh-CN": async () => (await import("./zh-cn.ts")).zhCN,
  en: async () => (await import("./en.ts")).en,
}

const texts = new Map<Language, ReturnType<typeof flatten<Dictionary>>>()

/** Fetches the texts of a language, which is to be done before a page speaks it. */
export async function loadTexts(language: Language): Promise<void> {
  if (!texts.has(language)) texts.set(language, flatten<Dictionary>(await dictionaries[language]()))
}

/** The reader's language, whose texts are loaded: which one it is, how to change it, and the text for a key in it. */
export function createLanguage(initial: Language) {
  const [language, setLanguage] = createSignal<Language>(initial)
  const spoken = () => {
    const found = texts.get(language())
    if (!found) throw new Error(`the texts in ${language()} are not loaded`)
    return found
  }
  const t = translator(spoken, resolveTemplate)
  const changeLanguage = async (chosen: Language) => {
    await loadTexts(chosen)
    setLanguage(chosen)
  }
  return { language, changeLanguage, t }
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
