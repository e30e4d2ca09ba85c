import type { Report } from "../report/index.ts"
import { type Mention, mentionsIn } from "./mentions.ts"
import { type Sentence, sentencesIn } from "./sentences.ts"

/** A report's prose, read once for all rules: what each of them judges. */
export interface Prose {
  readonly report: Report
  /** The same agency's report for the year before, where it is at hand. */
  readonly lastYear: Report | null
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
}

/** Reads the prose of a report: its sentences, and the numbers that say what they count. */
export function readProse(report: Report, lastYear: Report | null = null): Prose {
  const sentences = sentencesIn(report)
  return { report, lastYear, sentences, mentions: mentionsIn(report, sentences) }
}
