import type { CellId } from "@gouji/core"
import type { Page } from "../archive.ts"

/** What reports may be grouped by. `division` is the agency's own six digits, `county`, `prefecture` and `province` parts of it. */
export const groupings = ["year", "province", "division", "kind", "agency"] as const
export type Grouping = (typeof groupings)[number]

/** Which reports. What is not given is not asked. */
export interface FiguresScope {
  readonly years?: readonly number[]
  /** Two digits of GB/T 2260. */
  readonly province?: string
  /** The first two, four or six digits of a division: the division and all below it. */
  readonly division?: string
  readonly kind?: string
  /** One agency, by its id. */
  readonly agency?: string
}

/** One measure over the reports of a group. Blank and absent figures are in none of it but the counts. */
export interface MeasureSummary {
  readonly measure: CellId
  /** Exact decimal text; `null` where no report gives a figure. */
  readonly sum: string | null
  readonly least: string | null
  readonly greatest: string | null
  /** Reports that give a figure. */
  readonly given: number
  /** Reports that print none, or one that no column holds (see `columnValue`). */
  readonly without: number
}

export interface GroupSummary {
  /** By the groupings asked for; `null`: not known of these agencies. */
  readonly group: Readonly<Partial<Record<Grouping, string | number | null>>>
  readonly reports: number
  readonly measures: readonly MeasureSummary[]
}

/** Two sums over the same reports: those that give both figures. Their quotient is for whoever shows it. */
export interface GroupRate {
  readonly group: GroupSummary["group"]
  /** Exact decimal text; `null` where no report gives both. */
  readonly numerator: string | null
  readonly denominator: string | null
  /** Reports that give both figures. */
  readonly given: number
  /** Reports that do not. */
  readonly without: number
}

/** How many of the agencies that the archive knows in a scope have a published report for a year. */
export interface Coverage {
  readonly year: number
  readonly agencies: number
  readonly reported: number
}

/** How many agencies are known in a division, and how many of them have a published report for the year. */
export interface DivisionCoverage {
  /** The agencies' own six digits; `null`: not known of them. */
  readonly division: string | null
  readonly agencies: number
  readonly reported: number
}

export interface RankedFigure {
  /** From 1; the same figure has the same rank. */
  readonly rank: number
  readonly agency: { readonly id: string; readonly name: string; readonly region: string | null }
  readonly report: string
  readonly figure: string
  /** The figures of the ranking's `beside`, in its order; `null`: the report prints none. */
  readonly beside: readonly (string | null)[]
}

export interface Ranking extends Page<RankedFigure> {
  /** The other measures that were asked for. */
  readonly beside: readonly CellId[]
  readonly summary: MeasureSummary
  /** The middle figure, or the lower of the two in the middle. */
  readonly median: string | null
}

/** Sums and rankings over the newest published figures. Withdrawn reports are in none of them. */
export interface Aggregates {
  /** At most 16 measures. Groups in the order of the groupings. Throws `bad-request` for an unknown measure. */
  summarise(measures: readonly string[], scope: FiguresScope, by: readonly Grouping[]): Promise<readonly GroupSummary[]>
  /** One measure over another. Groups as in `summarise`. Throws `bad-request` for an unknown measure. */
  rates(measure: string, over: string, scope: FiguresScope, by: readonly Grouping[]): Promise<readonly GroupRate[]>
  coverage(scope: FiguresScope): Promise<readonly Coverage[]>
  /** A line for each division that an agency is in, in the order of their codes. */
  coverageByDivision(year: number, scope: Omit<FiguresScope, "years">): Promise<readonly DivisionCoverage[]>
  /** The agencies of a scope without a published report for a year, by name; at most 1000 a page. */
  missing(
    year: number,
    scope: Omit<FiguresScope, "years">,
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<RankedFigure["agency"]>>
  /** All agencies of a scope by one figure of one year, greatest (or least) first, with up to 16 others beside it. */
  rank(
    measure: string,
    year: number,
    scope: Omit<FiguresScope, "years">,
    page: { readonly limit: number; readonly cursor?: string; readonly order?: "greatest" | "least" },
    beside?: readonly string[],
  ): Promise<Ranking>
}
