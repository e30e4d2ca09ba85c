import type { Language } from "@gouji/core"
import { flatten, resolveTemplate, translator } from "@solid-primitives/i18n"
import { createContext, createSignal, useContext } from "solid-js"
import type { Dictionary } from "./dictionary.ts"

/** What every page says, and what only those say where one works: these come with their pages. */
export const textParts = ["common", "check", "fillIn"] as const
export type TextPart = (typeof textParts)[number]

/** A reader has one language: the other's texts come when it is asked for. */
const sources: Readonly<Record<Language, Readonly<Record<TextPart, () => Promise<Partial<Dictionary>>>>>> = {
  "zh-CN": {
    common: async () => (await import("./zh-cn.ts")).zhCN,
    check: async () => (await import("./zh-cn-check.ts")).zhCheck,
    fillIn: async () => (await import("./zh-cn-fill-in.ts")).zhFillIn,
  },
  en: {
    common: async () => (await import("./en.ts")).en,
    check: async () => (await import("./en-check.ts")).enCheck,
    fillIn: async () => (await import("./en-fill-in.ts")).enFillIn,
  },
}

type FlatTexts = ReturnType<typeof flatten<Dictionary>>
const texts = new Map<Language, FlatTexts>()
const wanted = new Set<TextPart>(["common"])
const languages = new Set<Language>()
const had = new Set<string>()

async function fetchPart(language: Language, part: TextPart): Promise<void> {
  if (had.has(`${language} ${part}`)) return
  const fetched = flatten(await sources[language][part]()) as Partial<FlatTexts>
  texts.set(language, { ...texts.get(language), ...fetched } as FlatTexts)
  had.add(`${language} ${part}`)
}

/** Fetches the texts of a language, which is to be done before a page speaks it. */
export async function loadTexts(language: Language): Promise<void> {
  languages.add(language)
  await Promise.all([...wanted].map((part) => fetchPart(language, part)))
}

/** Fetches what pages of a kind say beside the common texts, in the languages spoken so far and in those to come. */
export async function loadTextParts(parts: readonly TextPart[]): Promise<void> {
  for (const part of parts) wanted.add(part)
  await Promise.all([...languages].flatMap((language) => parts.map((part) => fetchPart(language, part))))
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
