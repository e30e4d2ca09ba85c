import { buildCommand } from "@stricli/core"
import { type BatchFlags, batchFlags } from "../batch/batch-flags.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { type FormatFlags, filesArgument, formatFlags, type LanguageFlags, languageFlag } from "./flags.ts"

export type ReadFlags = FormatFlags & LanguageFlags & BatchFlags

export function readCommand(texts: Texts) {
  const { brief, full } = texts.commands.read
  return buildCommand<ReadFlags, string[], Context>({
    loader: async () => (await import("./read.ts")).read,
    parameters: {
      flags: { ...formatFlags(texts), ...batchFlags(texts), ...languageFlag(texts) },
      positional: filesArgument(texts),
    },
    docs: { brief, fullDescription: full },
  })
}
