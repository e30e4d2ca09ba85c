import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { type ArchiveFlags, archiveFlags } from "./flags.ts"

export function doctorCommand(texts: Texts) {
  const { brief, full } = texts.keeping.commands.doctor
  return buildCommand<ArchiveFlags, [], Context>({
    loader: async () => (await import("./doctor.ts")).doctor,
    parameters: { flags: archiveFlags(texts) },
    docs: { brief, fullDescription: full },
  })
}
