import type { Check, Comparison, Figures, Reading, Report, RuleEntry, RuleList, Severity, Verdict } from "@gouji/core"
import type { Block } from "@gouji/documents"

/** A line of the archive, as `GET /api/v1/reports` gives it. */
export interface ReportEntry {
  readonly id: string
  readonly agency: { readonly id: string; readonly name: string; readonly region: string | null }
  readonly year: number
  readonly title: string | null
  readonly verdict: Verdict
  readonly findings: Readonly<Record<Severity, number>>
  readonly revision: number
  /** ISO instant, UTC. */
  readonly publishedAt: string
  /** When and why it was withdrawn; `null`: it stands. */
  readonly withdrawn: { readonly at: string; readonly reason: string | null } | null
  readonly demo: boolean
}

export interface ReportPage {
  readonly items: readonly ReportEntry[]
  readonly nextCursor: string | null
}

export interface Revision {
  readonly reportId: string
  readonly number: number
  readonly hash: string
  readonly previousHash: string | null
  readonly publishedBy: string | null
  readonly publishedAt: string
  readonly reason: string | null
  readonly source: { readonly name: string; readonly mediaType: string; readonly sha256: string; readonly size: number }
}

/** A report with its newest revision, as `GET /api/v1/reports/{id}` gives it. */
export interface Published extends ReportEntry {
  readonly current: Revision & { readonly reading: Reading; readonly check: Check }
}

export interface Facets {
  readonly years: readonly number[]
  readonly regions: readonly string[]
  readonly reports: number
  readonly demo: boolean
}

/** `GET /api/v1/overview`. */
export interface Overview {
  readonly coverage: { readonly year: number; readonly agencies: number; readonly reported: number }
  readonly newest: readonly ReportEntry[]
}

/** An agency, as `GET /api/v1/agencies` lists it. */
export interface FoundAgency {
  readonly id: string
  readonly name: string
  readonly region: string | null
  readonly division: string | null
  readonly kind: string | null
}

/** What the archive page shows: asked for nothing also what is new, asked for words also the agencies that have them. */
export interface ArchiveData {
  readonly facets: Facets
  readonly page: ReportPage
  readonly overview?: Overview
  readonly agencies?: readonly FoundAgency[]
}

/** What pages of rules show, where the server has more rules than gouji ships. */
export interface RulesData {
  readonly rules: RuleList
}

/** What a report's page has of rule packs, where the server checks with some. */
export interface PackRulesData {
  readonly packRules: readonly RuleEntry[]
}

export interface LastYear {
  readonly id: string
  readonly year: number
  readonly figures: Figures
}

/** `GET /api/v1/reports/{id}/changes`. */
export interface Changes extends Pick<Comparison, "cells" | "sections"> {
  readonly from: number
  readonly to: number
  readonly facts: readonly {
    readonly fact: string
    readonly before: string | number | null
    readonly after: string | number | null
  }[]
  readonly sameFile: boolean
}

/** What a report's page shows. */
export interface ReportData {
  readonly published: Published
  readonly revisions: readonly Revision[]
  /** The report of the same agency for the year before; `null`: none here. */
  readonly lastYear: LastYear | null
  /** What the last corrections changed, the newest first. */
  readonly changes: readonly Changes[]
}

/** `GET /api/v1/reports/{id}/document`: what the published file shows; `null`: nothing that could be shown. */
export interface ReportDocument {
  readonly document: {
    readonly blocks: readonly Block[]
    readonly places: Reading["places"]
    readonly isCut: boolean
  } | null
}

/** The document of a report or a draft, as its own page shows it. */
export interface DocumentData extends ReportDocument {
  readonly documentOf: {
    readonly agency: string
    readonly year: number
    readonly forms: Report["forms"]
  }
}
