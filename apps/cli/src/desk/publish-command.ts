import { buildCommand } from "@stricli/core"
import { jsonFlag, type LanguageFlags, languageFlag, type RulesFlags, rulesFlag } from "../commands/flags.ts"
import { address, text } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"

export interface PublishFlags extends LanguageFlags, RulesFlags {
  readonly due?: boolean
  readonly list?: boolean
  readonly data?: string
  readonly server?: string
  readonly token?: string
  readonly json?: boolean
}

export function publishCommand(texts: Texts) {
  const { command, due, list, data, draft } = texts.publish
  const { flags } = texts
  const words = (brief: string, placeholder: string) =>
    ({ kind: "parsed", parse: text, brief, placeholder, optional: true }) as const
  const asked = (brief: string) => ({ kind: "boolean", brief, optional: true, withNegated: false }) as const
  return buildCommand<PublishFlags, string[], Context>({
    loader: async () => (await import("./publish.ts")).publish,
    parameters: {
      flags: {
        due: asked(due),
        list: asked(list),
        data: words(data, "folder"),
        server: { kind: "parsed", parse: address, brief: flags.server, placeholder: "url", optional: true },
        token: words(flags.token, "token"),
        ...rulesFlag(texts),
        ...jsonFlag(texts),
        ...languageFlag(texts),
      },
      positional: { kind: "array", parameter: { brief: draft, parse: text, placeholder: "id" } },
    },
    docs: { brief: command.brief, fullDescription: command.full },
  })
}
