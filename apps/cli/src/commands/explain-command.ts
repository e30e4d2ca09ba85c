import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { jsonFlag, type LanguageFlags, languageFlag, type RulesFlags, rulesFlag } from "./flags.ts"
import { text } from "./parsers.ts"

export interface ExplainFlags extends LanguageFlags, RulesFlags {
  readonly json?: boolean
}

export function explainCommand(texts: Texts) {
  const { brief, full } = texts.commands.explain
  const { rule, rulePlaceholder } = texts.flags
  return buildCommand<ExplainFlags, [string], Context>({
    loader: async () => (await import("./explain.ts")).explainRule,
    parameters: {
      flags: { ...rulesFlag(texts), ...jsonFlag(texts), ...languageFlag(texts) },
      positional: { kind: "tuple", parameters: [{ brief: rule, parse: text, placeholder: rulePlaceholder }] },
    },
    docs: { brief, fullDescription: full },
  })
}
