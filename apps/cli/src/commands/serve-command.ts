import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { type LanguageFlags, languageFlag, type RulesFlags, rulesFlag } from "./flags.ts"
import { port, text } from "./parsers.ts"

export interface ServeFlags extends LanguageFlags, RulesFlags {
  readonly port?: number
  readonly data?: string
  readonly host?: string
  readonly noDemo?: boolean
  readonly newToken?: boolean
}

export function serveCommand(texts: Texts) {
  const { brief, full } = texts.commands.serve
  const { flags } = texts
  return buildCommand<ServeFlags, [], Context>({
    loader: async () => (await import("./serve.ts")).serve,
    parameters: {
      flags: {
        port: { kind: "parsed", parse: port, brief: flags.port, placeholder: "n", optional: true },
        data: { kind: "parsed", parse: text, brief: flags.serveData, placeholder: "folder", optional: true },
        host: { kind: "parsed", parse: text, brief: flags.host, placeholder: "address", optional: true },
        noDemo: { kind: "boolean", brief: flags.noDemo, optional: true, withNegated: false },
        newToken: { kind: "boolean", brief: flags.newToken, optional: true, withNegated: false },
        ...rulesFlag(texts),
        ...languageFlag(texts),
      },
    },
    docs: { brief, fullDescription: full },
  })
}
