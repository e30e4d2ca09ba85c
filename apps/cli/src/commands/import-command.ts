import { buildCommand } from "@stricli/core"
import { type BatchFlags, batchFlags } from "../batch/batch-flags.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import {
  type ExplanationsFlags,
  explanationsFlag,
  filesArgument,
  jsonFlag,
  type LanguageFlags,
  languageFlag,
  type RulesFlags,
  rulesFlag,
} from "./flags.ts"
import { address, text, year } from "./parsers.ts"

export interface ImportFlags extends LanguageFlags, RulesFlags, ExplanationsFlags, BatchFlags {
  readonly json?: boolean
  readonly data?: string
  readonly server?: string
  readonly token?: string
  readonly agency?: string
  readonly agencyId?: string
  readonly division?: string
  readonly year?: number
  readonly region?: string
  readonly reason?: string
}

export function importCommand(texts: Texts) {
  const { brief, full } = texts.commands.import
  const { flags } = texts
  const words = (about: string, placeholder: string) =>
    ({ kind: "parsed", parse: text, brief: about, placeholder, optional: true }) as const
  return buildCommand<ImportFlags, string[], Context>({
    loader: async () => (await import("./import.ts")).importFiles,
    parameters: {
      flags: {
        data: words(flags.data, "folder"),
        server: { kind: "parsed", parse: address, brief: flags.server, placeholder: "url", optional: true },
        token: words(flags.token, "token"),
        agency: words(flags.agency, "name"),
        agencyId: words(flags.agencyId, "id"),
        division: words(flags.division, "code"),
        year: { kind: "parsed", parse: year, brief: flags.year, placeholder: "yyyy", optional: true },
        region: words(flags.region, "name"),
        reason: words(flags.reason, "text"),
        ...explanationsFlag(texts),
        ...rulesFlag(texts),
        ...batchFlags(texts),
        ...jsonFlag(texts),
        ...languageFlag(texts),
      },
      positional: filesArgument(texts),
    },
    docs: { brief, fullDescription: full },
  })
}
