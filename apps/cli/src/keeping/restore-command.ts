import { buildCommand } from "@stricli/core"
import { text } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { type ArchiveFlags, archiveFlags } from "./flags.ts"

export interface RestoreFlags extends ArchiveFlags {
  readonly dryRun?: boolean
}

export function restoreCommand(texts: Texts) {
  const { commands, flags } = texts.keeping
  const dryRun = { kind: "boolean", brief: flags.dryRun, optional: true, withNegated: false } as const
  const parameters = [{ brief: flags.backup, parse: text, placeholder: texts.flags.filePlaceholder }] as const
  return buildCommand<RestoreFlags, [string], Context>({
    loader: async () => (await import("./restore.ts")).restore,
    parameters: { flags: { dryRun, ...archiveFlags(texts) }, positional: { kind: "tuple", parameters } },
    docs: { brief: commands.restore.brief, fullDescription: commands.restore.full },
  })
}
