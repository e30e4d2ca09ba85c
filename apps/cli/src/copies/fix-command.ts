import { buildCommand } from "@stricli/core"
import { jsonFlag, type LanguageFlags, languageFlag, type RulesFlags, rulesFlag } from "../commands/flags.ts"
import { day, solution, text } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"

export interface FixFlags extends LanguageFlags, RulesFlags {
  readonly out?: string
  readonly solution?: number
  readonly plain?: boolean
  readonly force?: boolean
  readonly lastYear?: string
  readonly asOf?: string
  readonly json?: boolean
}

export function fixCommand(texts: Texts) {
  const { copies, flags } = texts
  const yes = (brief: string) => ({ kind: "boolean", brief, optional: true, withNegated: false }) as const
  const file = (brief: string) =>
    ({ kind: "parsed", parse: text, brief, placeholder: flags.filePlaceholder, optional: true }) as const
  return buildCommand<FixFlags, [string], Context>({
    loader: async () => (await import("./fix.ts")).fix,
    parameters: {
      flags: {
        out: file(copies.flags.copyOut),
        solution: { kind: "parsed", parse: solution, brief: copies.flags.solution, placeholder: "n", optional: true },
        plain: yes(copies.flags.plain),
        force: yes(copies.flags.force),
        lastYear: file(flags.lastYear),
        asOf: { kind: "parsed", parse: day, brief: flags.asOf, placeholder: "yyyy-mm-dd", optional: true },
        ...rulesFlag(texts),
        ...jsonFlag(texts),
        ...languageFlag(texts),
      },
      positional: {
        kind: "tuple",
        parameters: [{ brief: flags.files, parse: text, placeholder: flags.filePlaceholder }],
      },
    },
    docs: { brief: copies.fix.brief, fullDescription: copies.fix.full },
  })
}
