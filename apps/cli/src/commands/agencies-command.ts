import type { AgencyKind } from "@gouji/store"
import { buildCommand, buildRouteMap } from "@stricli/core"
import type { Context } from "../context.ts"
import type { Texts } from "../texts/texts.ts"
import { jsonFlag, type LanguageFlags, languageFlag } from "./flags.ts"
import { oneOf, text } from "./parsers.ts"

// Not from the store, which loads when it is asked for.
const agencyKinds = [
  "government",
  "office",
  "department",
  "township",
  "street",
  "development-zone",
  "authorised",
] as const satisfies readonly AgencyKind[]

export interface AgenciesImportFlags extends LanguageFlags {
  readonly data: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

export interface AgenciesListFlags extends LanguageFlags {
  readonly data: string
  readonly text?: string
  readonly division?: string
  readonly kind?: AgencyKind
  readonly json?: boolean
}

const dataFlag = ({ flags }: Texts) =>
  ({ kind: "parsed", parse: text, brief: flags.data, placeholder: "folder" }) as const

function importCommand(texts: Texts) {
  const { agencies, flags } = texts
  return buildCommand<AgenciesImportFlags, [string], Context>({
    loader: async () => (await import("./agencies-import.ts")).importAgencies,
    parameters: {
      flags: {
        data: dataFlag(texts),
        dryRun: { kind: "boolean", brief: agencies.dryRun, optional: true, withNegated: false },
        ...jsonFlag(texts),
        ...languageFlag(texts),
      },
      positional: {
        kind: "tuple",
        parameters: [{ brief: agencies.file, parse: text, placeholder: flags.filePlaceholder }],
      },
    },
    docs: agencies.import,
  })
}

function listCommand(texts: Texts) {
  const { agencies } = texts
  const word = (brief: string, placeholder: string) =>
    ({ kind: "parsed", parse: text, brief, placeholder, optional: true }) as const
  return buildCommand<AgenciesListFlags, [], Context>({
    loader: async () => (await import("./agencies-list.ts")).listAgencies,
    parameters: {
      flags: {
        data: dataFlag(texts),
        text: word(agencies.text, "text"),
        division: word(agencies.division, "code"),
        kind: { kind: "parsed", parse: oneOf(agencyKinds), brief: agencies.kind, placeholder: "kind", optional: true },
        ...jsonFlag(texts),
        ...languageFlag(texts),
      },
    },
    docs: agencies.list,
  })
}

/** `gouji agencies import` and `gouji agencies list`. */
export function agenciesCommand(texts: Texts) {
  const { brief, full } = texts.commands.agencies
  return buildRouteMap({
    routes: { import: importCommand(texts), list: listCommand(texts) },
    docs: { brief, fullDescription: full },
  })
}
