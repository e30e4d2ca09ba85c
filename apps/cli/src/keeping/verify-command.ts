import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { type ArchiveFlags, archiveFlags, file } from "./flags.ts"

export interface VerifyFlags extends ArchiveFlags {
  readonly backup?: string
  readonly export?: string
  readonly checkpoint?: readonly string[]
  readonly publicKey?: string
}

export function verifyCommand(texts: Texts) {
  const { commands, flags } = texts.keeping
  return buildCommand<VerifyFlags, [], Context>({
    loader: async () => (await import("./verify.ts")).verify,
    parameters: {
      flags: {
        backup: file(flags.backup),
        export: file(texts.exportProof.flag),
        checkpoint: { ...file(flags.checkpoint), variadic: true },
        publicKey: file(flags.publicKey),
        ...archiveFlags(texts),
      },
    },
    docs: { brief: commands.verify.brief, fullDescription: commands.verify.full },
  })
}
