import type { Language } from "../forms/index.ts"
import type { Warning } from "../report/index.ts"
import { enWarnings } from "./en-warnings.ts"
import type { WarningWordings } from "./wordings.ts"
import { zhWarnings } from "./zh-cn-warnings.ts"

const warnings: Readonly<Record<Language, WarningWordings>> = { "zh-CN": zhWarnings, en: enWarnings }

/** What a reader could not do for certain, in one sentence. */
export function wordWarning(warning: Warning, language: Language): string {
  return warnings[language][warning.code](warning)
}
