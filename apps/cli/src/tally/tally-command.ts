import type { FormId, Severity } from "@gouji/core"
import { buildCommand } from "@stricli/core"
import { type LanguageFlags, languageFlag, type RulesFlags, rulesFlag } from "../commands/flags.ts"
import { day, oneOf, text, year } from "../commands/parsers.ts"
import type { Context } from "../context.ts"
import { severities } from "../outcome-of-check.ts"
import type { Texts } from "../texts/texts.ts"

const formats = ["human", "json", "csv"] as const
const forms = ["2019", "2021"] as const satisfies readonly FormId[]

export interface TallyFlags extends LanguageFlags, RulesFlags {
  readonly year: number
  readonly columns?: string
  readonly sheet?: string
  readonly agency?: string
  readonly form?: FormId
  readonly lastYear?: string
  readonly asOf?: string
  readonly failLevel?: Severity
  readonly format?: (typeof formats)[number]
  readonly json?: boolean
  readonly out?: string
  readonly trace?: string
}

/** `gouji tally`. */
export function tallyCommand(texts: Texts) {
  const { flags } = texts
  const { command, ...words } = texts.tally.help
  const word = (brief: string, placeholder: string) =>
    ({ kind: "parsed", parse: text, brief, placeholder, optional: true }) as const
  const among = <const T extends string>(values: readonly T[], brief: string) =>
    ({ kind: "parsed", parse: oneOf(values), brief, placeholder: values.join("|"), optional: true }) as const
  return buildCommand<TallyFlags, [string], Context>({
    loader: async () => (await import("./tally.ts")).tally,
    parameters: {
      flags: {
        year: { kind: "parsed", parse: year, brief: words.year, placeholder: "yyyy" },
        columns: word(words.columns, flags.filePlaceholder),
        sheet: word(words.sheet, "name"),
        agency: word(words.agency, "name"),
        form: among(forms, words.form),
        lastYear: word(flags.lastYear, flags.filePlaceholder),
        asOf: { kind: "parsed", parse: day, brief: words.asOf, placeholder: "yyyy-mm-dd", optional: true },
        failLevel: among(severities, flags.failLevel),
        out: word(words.out, flags.filePlaceholder),
        trace: word(words.trace, flags.filePlaceholder),
        format: among(formats, words.format),
        json: { kind: "boolean", brief: flags.json, optional: true, withNegated: false },
        ...rulesFlag(texts),
        ...languageFlag(texts),
      },
      positional: {
        kind: "tuple",
        parameters: [{ brief: words.ledger, parse: text, placeholder: flags.filePlaceholder }],
      },
    },
    docs: { brief: command.brief, fullDescription: command.full },
  })
}
