import type { Basis, CellLocalisability, Language, Scope, WhyUnused } from "@gouji/core"
import type { ApplicationText } from "@stricli/core"
import type { AccessText } from "./access-text.ts"
import type { AggregateText } from "./aggregate-text.ts"
import type { BatchText } from "./batch-text.ts"
import type { ConvertText } from "./convert-text.ts"
import type { CopiesText } from "./copies-text.ts"
import { en } from "./en.ts"
import type { ExportProofText } from "./export-proof-text.ts"
import type { ExportText } from "./export-text.ts"
import type { KeepingText } from "./keeping-text.ts"
import type { PublishText } from "./publish-text.ts"
import type { TallyText } from "./tally-text.ts"
import { zhCN } from "./zh-cn.ts"

export interface CommandText {
  /** A line for the list of commands. */
  readonly brief: string
  /** What `--help` prints above the flags: what it does, and examples. */
  readonly full: string
}

/** Every sentence of the command line in one language; what is said about reports is worded by core. */
export interface Texts {
  readonly stricli: ApplicationText
  readonly about: string
  readonly commands: {
    readonly read: CommandText
    readonly check: CommandText
    readonly import: CommandText
    readonly agencies: CommandText
    readonly accounts: CommandText
    readonly tokens: CommandText
    readonly rules: CommandText
    readonly explain: CommandText
    readonly localisability: CommandText
    readonly serve: CommandText
  }
  readonly flags: {
    readonly json: string
    readonly markdown: string
    readonly format: string
    readonly asOf: string
    readonly failLevel: string
    readonly lastYear: string
    readonly against: string
    readonly members: string
    readonly scope: string
    readonly pathPlaceholder: string
    readonly language: string
    readonly noInput: string
    readonly data: string
    readonly server: string
    readonly token: string
    readonly agency: string
    readonly agencyId: string
    readonly division: string
    readonly year: string
    readonly region: string
    readonly reason: string
    readonly port: string
    readonly serveData: string
    readonly host: string
    readonly noDemo: string
    readonly newToken: string
    readonly explanations: string
    readonly rules: string
    readonly checkFormat: string
    readonly listFormat: string
    readonly rule: string
    readonly rulePlaceholder: string
    readonly files: string
    readonly filePlaceholder: string
  }
  readonly usage: {
    readonly oneOf: (values: readonly string[]) => string
    readonly date: string
    readonly year: string
    readonly port: string
    readonly address: string
    readonly noTarget: string
    readonly twoTargets: string
    readonly noToken: string
    readonly jsonAndFormat: string
    readonly explanationsOfOne: string
    readonly rulesOfServer: string
    readonly twoLastYears: string
    readonly jsonAndMarkdown: string
  }
  readonly screen: ScreenText
  readonly localisability: LocalisabilityText
  readonly keeping: KeepingText
  readonly agencies: AgenciesText
  readonly access: AccessText
  readonly aggregate: AggregateText
  readonly exportProof: ExportProofText
  readonly copies: CopiesText
  readonly convert: ConvertText
  readonly export: ExportText
  readonly publish: PublishText
  readonly batch: BatchText
  readonly tally: TallyText
}

/** The words of `gouji agencies`. */
export interface AgenciesText {
  readonly import: { readonly brief: string; readonly fullDescription: string }
  readonly list: { readonly brief: string; readonly fullDescription: string }
  readonly file: string
  readonly dryRun: string
  readonly text: string
  readonly division: string
  readonly kind: string
  readonly noNameColumn: string
  readonly unknownColumns: (headings: readonly string[]) => string
  readonly counts: (
    counts: Readonly<Record<"created" | "changed" | "unchanged" | "refused", number>>,
    dryRun: boolean,
  ) => string
}

/** The words around what the rules can tell of a wrong figure. */
export interface LocalisabilityText {
  readonly title: string
  readonly intro: string
  /** Beside the table of the page: form, table, cells, equalities, independent ones, distance, then the three kinds. */
  readonly columns: readonly string[]
  readonly kinds: Readonly<Record<CellLocalisability["kind"], string>>
  readonly meanings: Readonly<Record<CellLocalisability["kind"], string>>
  readonly form: (form: string) => string
  readonly sums: (equalities: number, rank: number) => string
  readonly distance: (cells: string) => string
  readonly moreThan: (cells: number) => string
  readonly cells: (count: number) => string
  readonly alike: string
  readonly dependent: (count: number) => string
}

/** The words around a reading, a check and an import on a terminal. */
export interface ScreenText {
  readonly failed: string
  readonly interrupted: string
  readonly badRecords: (count: number) => string
  readonly line: (number: number) => string
  readonly unknownAgency: string
  readonly unknownYear: string
  readonly year: (year: number) => string
  readonly verdict: string
  readonly counts: (counts: readonly { readonly name: string; readonly count: number }[]) => string
  readonly noFindings: string
  readonly cells: string
  readonly zeros: (count: number) => string
  readonly basis: string
  readonly fix: string
  readonly explained: (reason: string, by: string, until: string | null) => string
  readonly unusedExplanation: (finding: string, why: WhyUnused) => string
  readonly place: string
  readonly clause: string
  readonly bases: Readonly<Record<Basis["kind"], string>>
  readonly inBrackets: (text: string) => string
  readonly forms: string
  readonly scopes: string
  readonly scopeNames: Readonly<Record<Scope, string>>
  readonly all: string
  readonly listed: string
  readonly or: string
  readonly exceptions: string
  readonly right: string
  readonly wrong: string
  readonly says: string
  readonly slips: (slips: readonly string[]) => string
  readonly sure: string
  /** Above what all solutions change alike, and above what tells them apart. */
  readonly shared: string
  readonly rest: string
  readonly moreSolutions: (count: number) => string
  readonly deduced: string
  readonly bounds: string
  readonly coverage: (total: number, ran: number, notApplicable: number, open: number) => string
  readonly notApplicable: string
  readonly separator: string
  readonly open: string
  readonly places: (count: number) => string
  readonly warnings: (count: number) => string
  readonly asOf: (day: string, ruleset: string) => string
  /** In front of a complaint about a report that others are to be set against. */
  readonly otherReports: string
  readonly passedOver: (path: string, title: string) => string
  readonly severalLastYears: (agency: string) => string
  readonly setAgainst: string
  readonly lastYear: string
  readonly members: (count: number) => string
  /** Rules that had nothing to go by, since no report of the kind was given. */
  readonly notComparable: (rules: number) => string
  readonly withoutLastYear: (rules: number) => string
  readonly withoutMembers: (rules: number) => string
  readonly form: (form: string) => string
  readonly noTable: string
  readonly figures: (read: number, all: number, blank: number) => string
  readonly issuedOn: string
  readonly sections: string
  readonly source: string
  readonly unread: string
  readonly published: string
  readonly unchanged: string
  readonly revision: (number: number) => string
  readonly listening: (address: string) => string
  readonly tokenOnce: (token: string) => string
  readonly stopping: string
}

export const texts: Readonly<Record<Language, Texts>> = { "zh-CN": zhCN, en }
