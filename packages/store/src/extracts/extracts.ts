import type { Report, SectionId, Verdict } from "@gouji/core"
import type { Passage } from "./find-passage.ts"

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

/** A report whose prose holds what was looked for, and the first paragraph that does. */
export interface ProseHit extends Omit<Extract, "report"> {
  readonly title: string | null
  readonly section: SectionId | "opening"
  /** Counted from 0 within the section. */
  readonly paragraph: number
  readonly passage: Passage
}

export interface ProsePage {
  readonly items: readonly ProseHit[]
  /** Reports that were read for this page. */
  readonly scanned: number
  /** Opaque; `null`: every report of the filter has been read. A page may be without hits and not be the last. */
  readonly nextCursor: string | null
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
  /**
   * Reports with a paragraph that holds all words (width, case and white space make no difference). There is no index of
   * prose: reports are read in their order, a few hundred a page, so that no question holds up the others. Later pages
   * go on as of the first. Throws `bad-request` and `bad-cursor`.
   */
  searchProse(
    words: string,
    filter: ExtractFilter,
    asOf: string,
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<ProsePage>
}
