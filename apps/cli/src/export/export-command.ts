import { buildCommand } from "@stricli/core"
import { address, oneOf, text } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import { type ArchiveFlags, archiveFlags } from "../keeping/flags.ts"
import type { Texts } from "../texts/texts.ts"

const tables = ["reports", "cells"] as const

export interface ExportFlags extends ArchiveFlags {
  readonly out: string
  readonly table?: (typeof tables)[number]
  readonly server?: string
  readonly year?: string
  readonly text?: string
  readonly division?: string
  readonly kind?: string
  readonly measure?: string
  readonly asOf?: string
  readonly force?: boolean
}

export function exportCommand(texts: Texts) {
  const words = texts.export
  const asked = (brief: string, placeholder: string) =>
    ({ kind: "parsed", parse: text, brief, placeholder, optional: true }) as const
  return buildCommand<ExportFlags, [], Context>({
    loader: async () => (await import("./export.ts")).exportFile,
    parameters: {
      flags: {
        out: { kind: "parsed", parse: text, brief: words.out, placeholder: "file" },
        table: {
          kind: "parsed",
          parse: oneOf(tables),
          brief: words.table,
          placeholder: tables.join("|"),
          optional: true,
        },
        server: { kind: "parsed", parse: address, brief: words.server, placeholder: "url", optional: true },
        year: asked(words.years, "yyyy,yyyy"),
        text: asked(words.text, "text"),
        division: asked(words.division, "code"),
        kind: asked(words.kind, "kind"),
        measure: asked(words.measure, "address,address"),
        asOf: asked(words.asOf, "instant"),
        force: { kind: "boolean", brief: words.force, optional: true, withNegated: false },
        ...archiveFlags(texts),
      },
    },
    docs: { brief: words.command.brief, fullDescription: words.command.full },
  })
}
