import type { Deadline } from "@gouji/core"
import type { FiguresScope } from "../aggregates/aggregates.ts"
import type { Page } from "../archive.ts"

/**
 * How an agency stands with its report for a year. `not-due`: none yet, and the last day has not passed; `missing`: it
 * has; `on-time` and `late`: by the day on which the first revision was published here; `withdrawn`: published, and taken
 * back; `unknown`: nobody can tell the last day from the agency's kind or name.
 */
export const boardStates = ["not-due", "missing", "on-time", "late", "withdrawn", "unknown"] as const
export type BoardState = (typeof boardStates)[number]

/** Which agencies, for which year, and as it was at the end of which day in China (`YYYY-MM-DD`). */
export interface BoardScope extends Omit<FiguresScope, "years"> {
  readonly year: number
  readonly asOf: string
}

export interface BoardLine {
  readonly agency: {
    readonly id: string
    readonly name: string
    readonly region: string | null
    readonly division: string | null
  }
  readonly state: BoardState
  /** `null`: unknown. */
  readonly due: Deadline | null
  /** The report, and the day in China of its first revision. */
  readonly published: { readonly report: string; readonly day: string } | null
}

export interface BoardCounts {
  readonly agencies: number
  readonly states: Readonly<Record<BoardState, number>>
}

/**
 * Who has reported, and who is late: every agency that the archive knows in a scope, but those that had been merged into
 * others by the day and published nothing.
 */
export interface Board {
  /** Throws `bad-request` for a scope that cannot be. */
  count(scope: BoardScope): Promise<BoardCounts>
  /** By name; at most 1000 a page. */
  list(
    scope: BoardScope & { readonly state?: BoardState },
    page: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<BoardLine>>
}
