import type { Severity } from "@gouji/core"
import { buildCommand } from "@stricli/core"
import type { Context } from "../context.ts"
import { severities } from "../outcome-of-check.ts"
import type { Texts } from "../texts/texts.ts"
import {
  type ExplanationsFlags,
  explanationsFlag,
  type FormatFlags,
  filesArgument,
  formatFlags,
  type LanguageFlags,
  languageFlag,
  type RulesFlags,
  rulesFlag,
} from "./flags.ts"
import { day, oneOf } from "./parsers.ts"

export interface CheckFlags extends FormatFlags, LanguageFlags, RulesFlags, ExplanationsFlags {
  readonly asOf?: string
  readonly failLevel?: Severity
}

export function checkCommand(texts: Texts) {
  const { brief, full } = texts.commands.check
  return buildCommand<CheckFlags, string[], Context>({
    loader: async () => (await import("./check.ts")).check,
    parameters: {
      flags: {
        ...formatFlags(texts),
        asOf: { kind: "parsed", parse: day, brief: texts.flags.asOf, placeholder: "yyyy-mm-dd", optional: true },
        failLevel: {
          kind: "parsed",
          parse: oneOf(severities),
          brief: texts.flags.failLevel,
          placeholder: severities.join("|"),
          optional: true,
        },
        ...explanationsFlag(texts),
        ...rulesFlag(texts),
        ...languageFlag(texts),
      },
      positional: filesArgument(texts),
    },
    docs: { brief, fullDescription: full },
  })
}
