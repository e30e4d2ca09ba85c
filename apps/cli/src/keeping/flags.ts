import { jsonFlag, type LanguageFlags, languageFlag } from "../commands/flags.ts"
import { text } from "../commands/parsers.ts"
import type { Texts } from "../texts/texts.ts"

/** What every command about an archive takes. */
export interface ArchiveFlags extends LanguageFlags {
  readonly data?: string
  readonly json?: boolean
}

export const file = (brief: string) =>
  ({ kind: "parsed", parse: text, brief, placeholder: "file", optional: true }) as const

export function archiveFlags(texts: Texts) {
  const data = {
    kind: "parsed",
    parse: text,
    brief: texts.flags.serveData,
    placeholder: "folder",
    optional: true,
  } as const
  return { data, ...jsonFlag(texts), ...languageFlag(texts) }
}
