import type { Comparison } from "@gouji/core"
import type { Facets, ReportEntry, ReportPage } from "./responses.ts"

/** Exact decimal text; `null`: not given, or not known. */
export type Sum = string | null

export interface Side {
  readonly report: string
  readonly revision: number
  readonly agency: ReportEntry["agency"]
  readonly year: number
  readonly title: string | null
}

/** `GET /api/v1/comparisons`. */
export interface ReportComparison extends Omit<Comparison, "cells"> {
  readonly a: Side
  readonly b: Side
  readonly cells: readonly (Comparison["cells"][number] & { readonly percent: Sum })[]
}

/** The comparison, or reports to choose from. */
export interface CompareData {
  readonly comparison?: ReportComparison
  readonly page?: ReportPage
}

export type YearState = "not-due" | "missing" | "on-time" | "late" | "withdrawn" | "unknown"

export interface AgencyYear {
  readonly year: number
  readonly state: YearState
  /** The last day of publishing. */
  readonly due: string | null
  readonly report: ReportEntry | null
  readonly figures: Readonly<Record<string, Sum>>
  readonly disclosed: Sum
}

export interface Peers {
  readonly year: number
  readonly kind: string
  readonly province: string | null
  readonly reported: number
  readonly measures: readonly {
    readonly measure: string
    readonly least: Sum
    readonly median: Sum
    readonly greatest: Sum
    readonly given: number
  }[]
}

/** `GET /api/v1/agencies/{id}/profile`. */
export interface AgencyProfile {
  readonly agency: {
    readonly id: string
    readonly name: string
    readonly region: string | null
    readonly division: string | null
    readonly code: string | null
    readonly kind: string | null
    readonly names: readonly { readonly name: string; readonly from: string | null; readonly until: string | null }[]
  }
  readonly asOf: string
  readonly measures: readonly string[]
  /** Newest first, without gaps. */
  readonly years: readonly AgencyYear[]
  readonly peers: Peers | null
}

export interface AgencyData {
  readonly profile: AgencyProfile
}

export interface Coverage {
  readonly year: number
  readonly agencies: number
  readonly reported: number
}

interface Summary {
  readonly measure: string
  readonly sum: Sum
  readonly least: Sum
  readonly greatest: Sum
  readonly given: number
  readonly without: number
}

/** `GET /api/v1/rankings`. */
export interface Ranking {
  readonly items: readonly {
    readonly rank: number
    readonly agency: ReportEntry["agency"]
    readonly report: string
    readonly figure: string
    /** Of the measures beside, in their order. */
    readonly beside: readonly Sum[]
  }[]
  /** The other measures that the answer has: of an address with one that is none, fewer than were asked for. */
  readonly beside: readonly string[]
  readonly nextCursor: string | null
  readonly summary: Summary
  readonly median: Sum
  readonly coverage: Coverage
}

/** `GET /api/v1/aggregates`, by year. */
export interface Aggregates {
  readonly coverage: readonly Coverage[]
  readonly groups: readonly {
    readonly group: { readonly year?: number }
    readonly reports: number
    readonly measures: readonly Summary[]
  }[]
}

export type RegionRank = "province" | "prefecture" | "county" | "own" | "unknown"

/** A region by the digits that all codes in it begin with. */
export interface Region {
  readonly region: string
  /** `null`: no list has its code. */
  readonly name: string | null
  readonly rank: RegionRank
}

interface RegionFigures {
  readonly agencies: number
  readonly reported: number
  readonly sum: Sum
  readonly given: number
  readonly without: number
  readonly beside: readonly Sum[]
}

export interface RegionLine extends Region, RegionFigures {
  readonly share: Sum
}

/** `GET /api/v1/regions`. */
export interface Regions {
  readonly measure: string
  readonly beside: readonly string[]
  readonly path: readonly Region[]
  readonly whole: RegionFigures
  readonly items: readonly RegionLine[]
}

/** Facets alone, in an archive without reports. */
export interface ExploreData {
  readonly facets: Facets
  readonly regions?: Regions
  readonly ranking?: Ranking
  readonly years?: Aggregates
}
