import { buildCommand } from "@stricli/core"
import { type BatchFlags, batchFlags } from "../batch/batch-flags.ts"
import { type FormatFlags, formatFlags, type LanguageFlags, languageFlag } from "../commands/flags.ts"
import { text } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"

export const diffFormats = ["human", "json", "ndjson", "csv"] as const
export type DiffFormat = (typeof diffFormats)[number]

export interface DiffFlags extends FormatFlags<DiffFormat>, LanguageFlags, BatchFlags {
  readonly checks?: boolean
}

export function diffCommand(texts: Texts) {
  const { commands, flags } = texts.batch
  const path = (brief: string, placeholder: string) => ({ brief, parse: text, placeholder }) as const
  return buildCommand<DiffFlags, [string, string], Context>({
    loader: async () => (await import("./diff.ts")).diff,
    parameters: {
      flags: {
        ...formatFlags<DiffFormat>(texts, { among: diffFormats, brief: flags.diffFormat }),
        checks: { kind: "boolean", brief: flags.checks, optional: true, withNegated: false },
        ...batchFlags(texts),
        ...languageFlag(texts),
      },
      positional: { kind: "tuple", parameters: [path(flags.before, "A"), path(flags.after, "B")] },
    },
    docs: { brief: commands.diff.brief, fullDescription: commands.diff.full },
  })
}
