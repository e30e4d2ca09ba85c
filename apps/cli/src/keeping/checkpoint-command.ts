import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { type ArchiveFlags, archiveFlags, file } from "./flags.ts"

export interface CheckpointFlags extends ArchiveFlags {
  readonly out?: string
  readonly publicKey?: string
}

export function checkpointCommand(texts: Texts) {
  const { commands, flags } = texts.keeping
  return buildCommand<CheckpointFlags, [], Context>({
    loader: async () => (await import("./checkpoint.ts")).makeCheckpoint,
    parameters: {
      flags: { out: file(flags.checkpointOut), publicKey: file(flags.publicKeyOut), ...archiveFlags(texts) },
    },
    docs: { brief: commands.checkpoint.brief, fullDescription: commands.checkpoint.full },
  })
}
