import { flatten, resolveTemplate, translator } from "@solid-primitives/i18n"
import type { Texts } from "./dictionary.ts"
import { enDocument } from "./en-document.ts"
import { useLanguage } from "./language.ts"
import { zhDocument } from "./zh-cn-document.ts"

type DocumentTexts = Texts<typeof zhDocument>

const texts = { "zh-CN": flatten<DocumentTexts>(zhDocument), en: flatten<DocumentTexts>(enDocument) }

/** The texts of a document beside its report: they come with it, so that pages without one stay small. */
export function useDocumentText() {
  const { language } = useLanguage()
  return translator(() => texts[language()], resolveTemplate)
}
