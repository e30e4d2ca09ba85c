import { type Language, maskPrivate, type Warning, wordWarning } from "@gouji/core"
import type { Colors } from "picocolors/types.js"
import type { ScreenText } from "../texts/texts.ts"
import { escapeText } from "./escape.ts"

interface View {
  readonly language: Language
  readonly words: ScreenText
  readonly paint: Colors
}

/** What the reader was unsure of, and so left out or wants looked at. */
export function warningLines(warnings: readonly Warning[], view: View): string[] {
  if (warnings.length === 0) return []
  const { language, words, paint } = view
  const sentences = warnings.map((warning) => `  ${escapeText(maskPrivate(wordWarning(warning, language)))}`)
  return ["", paint.yellow(words.warnings(warnings.length)), ...sentences]
}
