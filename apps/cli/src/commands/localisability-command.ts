import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { jsonFlag, type LanguageFlags, languageFlag } from "./flags.ts"

export interface LocalisabilityFlags extends LanguageFlags {
  readonly json?: boolean
  readonly markdown?: boolean
}

export function localisabilityCommand(texts: Texts) {
  const { brief, full } = texts.commands.localisability
  const markdown = { kind: "boolean", brief: texts.flags.markdown, optional: true, withNegated: false } as const
  return buildCommand<LocalisabilityFlags, [], Context>({
    loader: async () => (await import("./localisability.ts")).showLocalisability,
    parameters: { flags: { ...jsonFlag(texts), markdown, ...languageFlag(texts) } },
    docs: { brief, fullDescription: full },
  })
}
