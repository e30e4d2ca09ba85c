import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { jsonFlag, type LanguageFlags, languageFlag } from "./flags.ts"

export interface RulesFlags extends LanguageFlags {
  readonly json?: boolean
}

export function rulesCommand(texts: Texts) {
  const { brief, full } = texts.commands.rules
  return buildCommand<RulesFlags, [], Context>({
    loader: async () => (await import("./rules.ts")).listRules,
    parameters: { flags: { ...jsonFlag(texts), ...languageFlag(texts) } },
    docs: { brief, fullDescription: full },
  })
}
