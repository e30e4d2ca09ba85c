import type { Report, Severity } from "@gouji/core"
import { buildCommand } from "@stricli/core"
import { type BatchFlags, batchFlags, type KnownFlags, knownFlags } from "../batch/batch-flags.ts"
import type { Context } from "../context.ts"
import { type CopyFlags, copyFlags } from "../copies/copy-flags.ts"
import type { OthersFlags } from "../input/set-against.ts"
import { severities } from "../outcome-of-check.ts"
import type { Texts } from "../texts/texts.ts"
import {
  type CheckFormat,
  checkFormats,
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
import { day, oneOf, text } from "./parsers.ts"

export interface CheckFlags
  extends FormatFlags<CheckFormat>,
    LanguageFlags,
    RulesFlags,
    ExplanationsFlags,
    OthersFlags,
    CopyFlags,
    BatchFlags,
    KnownFlags {
  readonly asOf?: string
  readonly failLevel?: Severity
  readonly scope?: Scope
}

type Scope = NonNullable<Report["scope"]>
const scopes = ["body", "level", "region"] as const satisfies readonly Scope[]

export function checkCommand(texts: Texts) {
  const { brief, full } = texts.commands.check
  const several = {
    kind: "parsed",
    parse: text,
    placeholder: texts.flags.pathPlaceholder,
    optional: true,
    variadic: true,
  } as const
  return buildCommand<CheckFlags, string[], Context>({
    loader: async () => (await import("./check.ts")).check,
    parameters: {
      flags: {
        ...formatFlags<CheckFormat>(texts, { among: checkFormats, brief: texts.flags.checkFormat }),
        lastYear: {
          kind: "parsed",
          parse: text,
          brief: texts.flags.lastYear,
          placeholder: texts.flags.filePlaceholder,
          optional: true,
        },
        against: { ...several, brief: texts.flags.against },
        members: { ...several, brief: texts.flags.members },
        scope: {
          kind: "parsed",
          parse: oneOf(scopes),
          brief: texts.flags.scope,
          placeholder: scopes.join("|"),
          optional: true,
        },
        asOf: { kind: "parsed", parse: day, brief: texts.flags.asOf, placeholder: "yyyy-mm-dd", optional: true },
        failLevel: {
          kind: "parsed",
          parse: oneOf(severities),
          brief: texts.flags.failLevel,
          placeholder: severities.join("|"),
          optional: true,
        },
        ...copyFlags(texts),
        ...explanationsFlag(texts),
        ...knownFlags(texts),
        ...batchFlags(texts),
        ...rulesFlag(texts),
        ...languageFlag(texts),
      },
      positional: filesArgument(texts),
    },
    docs: { brief, fullDescription: full },
  })
}
