import type { FormId, Severity } from "@gouji/core"
import { buildCommand } from "@stricli/core"
import { type LanguageFlags, languageFlag, type RulesFlags, rulesFlag } from "../commands/flags.ts"
import { day, oneOf, text, year } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import { severities } from "../outcome-of-check.ts"
import type { Texts } from "../texts/texts.ts"

export const sumFormats = ["human", "json", "csv"] as const
const scopes = ["level", "region"] as const
const forms = ["2019", "2021"] as const satisfies readonly FormId[]

export interface AggregateFlags extends LanguageFlags, RulesFlags {
  readonly name: string
  readonly year: number
  readonly expected?: string
  readonly scope?: (typeof scopes)[number]
  readonly form?: FormId
  readonly lastYear?: string
  readonly asOf?: string
  readonly failLevel?: Severity
  readonly format?: (typeof sumFormats)[number]
  readonly json?: boolean
  readonly out?: string
  readonly trace?: string
}

/** `gouji aggregate`. */
export function aggregateCommand(texts: Texts) {
  const { flags } = texts
  const { command, ...words } = texts.aggregate.help
  const word = (brief: string, placeholder: string) =>
    ({ kind: "parsed", parse: text, brief, placeholder, optional: true }) as const
  const among = <const T extends string>(values: readonly T[], brief: string) =>
    ({ kind: "parsed", parse: oneOf(values), brief, placeholder: values.join("|"), optional: true }) as const
  return buildCommand<AggregateFlags, string[], Context>({
    loader: async () => (await import("./aggregate.ts")).aggregate,
    parameters: {
      flags: {
        name: { kind: "parsed", parse: text, brief: words.name, placeholder: "name" },
        year: { kind: "parsed", parse: year, brief: words.year, placeholder: "yyyy" },
        expected: word(words.expected, flags.filePlaceholder),
        scope: among(scopes, words.scope),
        form: among(forms, words.form),
        lastYear: word(flags.lastYear, flags.filePlaceholder),
        asOf: { kind: "parsed", parse: day, brief: flags.asOf, placeholder: "yyyy-mm-dd", optional: true },
        failLevel: among(severities, flags.failLevel),
        out: word(words.out, flags.filePlaceholder),
        trace: word(words.trace, flags.filePlaceholder),
        format: among(sumFormats, words.format),
        json: { kind: "boolean", brief: flags.json, optional: true, withNegated: false },
        ...rulesFlag(texts),
        ...languageFlag(texts),
      },
      positional: {
        kind: "array",
        minimum: 1,
        parameter: { brief: words.files, parse: text, placeholder: flags.pathPlaceholder },
      },
    },
    docs: { brief: command.brief, fullDescription: command.full },
  })
}
