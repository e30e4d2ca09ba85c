import { type ReportFormat, reportFormats } from "@gouji/documents/report-formats"
import { buildCommand } from "@stricli/core"
import { filesArgument, type LanguageFlags, languageFlag } from "../commands/flags.ts"
import { oneOf, text } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"

/** What documents are written as, and a PDF, which takes a browser. */
export const targets = [...reportFormats.map(({ id }) => id), "pdf"] as const
export type Target = ReportFormat | "pdf"
const layouts = ["form", "long"] as const

export interface ConvertFlags extends LanguageFlags {
  readonly to: Target
  readonly out?: string
  readonly formulas?: boolean
  readonly layout?: (typeof layouts)[number]
  readonly partial?: boolean
  readonly force?: boolean
}

export function convertCommand(texts: Texts) {
  const { command, to, out, outPlaceholder, formulas, layout, partial, force } = texts.convert
  const flag = (brief: string) => ({ kind: "boolean", brief, optional: true, withNegated: false }) as const
  return buildCommand<ConvertFlags, string[], Context>({
    loader: async () => (await import("./convert.ts")).convert,
    parameters: {
      flags: {
        to: { kind: "parsed", parse: oneOf<Target>(targets), brief: to, placeholder: targets.join("|") },
        out: { kind: "parsed", parse: text, brief: out, placeholder: outPlaceholder, optional: true },
        formulas: flag(formulas),
        layout: {
          kind: "parsed",
          parse: oneOf(layouts),
          brief: layout,
          placeholder: layouts.join("|"),
          optional: true,
        },
        partial: flag(partial),
        force: flag(force),
        ...languageFlag(texts),
      },
      positional: filesArgument(texts),
    },
    docs: { brief: command.brief, fullDescription: command.full },
  })
}
