import type { Figure, FormId, Report } from "../report/index.ts"
import type { Subject } from "./subject.ts"

/** A case for a rule of code: parts of the report, and parts of what else it may look at. */
export type SubjectCase = Partial<Report> & {
  readonly warnings?: Subject["warnings"]
  readonly properties?: Subject["properties"]
  readonly lastYear?: Partial<Report> | null
  readonly members?: readonly Partial<Report>[] | null
  readonly asOf?: string
}

/**
 * A case of a truth table. For a relation over rows: row → figure, all in one column. For one over columns: column →
 * figure, all in one row; an inequality is over what it sums up. Over two years, a line of last year's report has
 * `last-year/` in front. For figures: `row/column` → figure. Rows or columns that are not named are 0; `undefined` says
 * that the cell is absent.
 */
export type Case = Readonly<Record<string, Figure | undefined>> | SubjectCase

export interface TruthTable {
  readonly forms?: readonly FormId[]
  readonly holds: readonly [Case, ...Case[]]
  readonly broken: readonly [Case, ...Case[]]
  /** What cannot be told: each rule has at least one such case. */
  readonly unknown: readonly [Case, ...Case[]]
  /** What the rule does not speak of, so that it says nothing at all. */
  readonly notApplicable?: readonly Case[]
}

/** All truth tables of a rule; the first case that holds and the first that is broken are its examples. */
export type TruthTables = readonly [TruthTable, ...TruthTable[]]
