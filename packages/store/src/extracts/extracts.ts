import type { Report, Verdict } from "@gouji/core"

/** Which reports. What is not given is not asked. */
export interface ExtractFilter {
  /** As in `ReportFilter`. */
  readonly text?: string
  readonly years?: readonly number[]
  readonly region?: string
  readonly verdict?: Verdict
  /** As in `FiguresScope`. */
  readonly province?: string
  readonly division?: string
  readonly kind?: string
}

/** One report as it stood at an instant. */
export interface Extract {
  readonly id: string
  readonly agency: {
    readonly id: string
    readonly name: string
    readonly region: string | null
    readonly division: string | null
    readonly kind: string | null
  }
  readonly year: number
  readonly revision: number
  readonly hash: string
  readonly publishedAt: string
  readonly verdict: Verdict
  readonly demo: boolean
  readonly report: Report
}

/** Where a page ended: the next one starts behind it. For the one who reads, not for the outside. */
export type ExtractPosition = readonly [year: number, agencyKey: string, id: string]

/**
 * Reports with all their figures, for whoever takes data away. Pages of one instant fit together however long the
 * reading takes: revisions never change, so what stood then is found again. Withdrawn reports are in none from the
 * instant on at which they were withdrawn.
 */
export interface Extracts {
  /** A text that changes with every act, and not otherwise. */
  state(): Promise<string>
  count(filter: ExtractFilter, asOf: string): Promise<number>
  /** Newest year first, then by agency; at most 1000 a page. `asOf` is an ISO instant. Throws `bad-request`. */
  page(
    filter: ExtractFilter,
    asOf: string,
    page: { readonly limit: number; readonly after?: ExtractPosition },
  ): Promise<{ readonly items: readonly Extract[]; readonly next: ExtractPosition | null }>
}
