import type { Mention } from "../report/index.ts"

export const proseRules = [
  "prose-received",
  "prose-handled",
  "prose-outcomes",
  "prose-applicants",
  "prose-remedies",
  "prose-disclosure",
  "prose-percentage",
  "prose-change",
  "prose-sublist",
  "prose-none",
  "prose-fees",
  "prose-parts",
  "prose-period",
  "prose-agency",
] as const
/** The rules that judge what a report says in words. */
export type ProseRule = (typeof proseRules)[number]

/** What a rule about prose says at one place. Numbers and places; the sentence that is quoted is the report's own. */
export interface ProseJudgement {
  readonly rule: ProseRule
  /** Stable: what is spoken of, and the how-manieth time it is; no offsets, no wording. */
  readonly at: string
  readonly outcome: "holds" | "broken" | "unknown"
  /** For `unknown`: no figure to compare with, no report of the year before, or a sentence that speaks of something else. */
  readonly why?: "figure-blank" | "last-year-missing" | "not-comparable" | "not-given"
  readonly cells: readonly string[]
  readonly expected: number | string | null
  readonly found: number | string | null
  readonly mention: Mention
}
