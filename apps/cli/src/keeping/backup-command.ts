import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { type ArchiveFlags, archiveFlags, file } from "./flags.ts"

export interface BackupFlags extends ArchiveFlags {
  readonly out: string
}

export function backupCommand(texts: Texts) {
  const { commands, flags } = texts.keeping
  return buildCommand<BackupFlags, [], Context>({
    loader: async () => (await import("./backup.ts")).backUp,
    parameters: { flags: { out: { ...file(flags.backupOut), optional: false }, ...archiveFlags(texts) } },
    docs: { brief: commands.backup.brief, fullDescription: commands.backup.full },
  })
}
