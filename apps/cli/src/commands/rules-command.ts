import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { jsonFlag, type LanguageFlags, languageFlag, type RulesFlags, rulesFlag } from "./flags.ts"
import { oneOf } from "./parsers.ts"

export const listFormats = ["human", "json", "csv"] as const

export interface ListFlags extends LanguageFlags, RulesFlags {
  readonly json?: boolean
  readonly format?: (typeof listFormats)[number]
}

export function rulesCommand(texts: Texts) {
  const { brief, full } = texts.commands.rules
  const format = {
    kind: "parsed",
    parse: oneOf(listFormats),
    brief: texts.flags.listFormat,
    placeholder: listFormats.join("|"),
    optional: true,
  } as const
  return buildCommand<ListFlags, [], Context>({
    loader: async () => (await import("./rules.ts")).listRules,
    parameters: { flags: { ...rulesFlag(texts), ...jsonFlag(texts), format, ...languageFlag(texts) } },
    docs: { brief, fullDescription: full },
  })
}
