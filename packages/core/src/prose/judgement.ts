/** Where something is said: the section, its paragraph, and the signs within that paragraph as the report has it. */
export interface ProsePlace {
  readonly section: string
  /** Counts the section's paragraphs from 0. */
  readonly paragraph: number
  /** The number or the words that are judged, as offsets in the paragraph. */
  readonly start: number
  readonly end: number
  /** The sentence around it, as printed. */
  readonly text: string
}

/** One thing that a number in prose may mean, with what the table gives for it (`null`: not known). */
export interface ProseReading {
  readonly meaning: string
  readonly cells: readonly string[]
  readonly value: number | string | null
}

export interface ProseMention extends ProsePlace {
  readonly readings: readonly ProseReading[]
  /** The one cell that does hold the number which the sentence gives for something else, if there is just one. */
  readonly nearest: string | null
}

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
  readonly cells: readonly string[]
  readonly expected: number | string | null
  readonly found: number | string | null
  readonly mention: ProseMention
}
