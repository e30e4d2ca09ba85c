import type { Figure, Mention } from "../report/index.ts"

export const whyNot = [
  "table-missing",
  "cell-missing",
  "figure-blank",
  "not-given",
  "last-year-missing",
  "members-missing",
  "not-comparable",
  "rule-failed",
] as const
/**
 * Why a rule gave no answer: no such table, a figure not read, a figure printed blank, a fact not given, no report of
 * the year before or of the members, reports that cannot be set against each other, a fault of the rule.
 */
export type WhyNot = (typeof whyNot)[number]

/** A figure that a rule of code looked at. */
export interface JudgedOperand {
  readonly cell: string
  readonly value: Figure
  readonly side: "expected" | "found"
  /** Whose figure: `last-year`, or the name of another body. Absent: this report's own. */
  readonly of?: string
}

/** A value that a rule of code judged: what it looked at, what it expected, what it found. */
export interface Judgement {
  /** Names the place within the rule; part of the finding's stable id. */
  readonly at: string
  readonly outcome: "holds" | "broken" | "unknown"
  /** For `unknown`; `not-given` where nothing is said. */
  readonly why?: WhyNot
  readonly cells?: readonly string[]
  /** By default the report's own figures of `cells`, on the side that was found. */
  readonly operands?: readonly JudgedOperand[]
  readonly expected?: string | number | null
  readonly found?: string | number | null
  readonly mention?: Mention
}
