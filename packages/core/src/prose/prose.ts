import type { Report } from "../report/index.ts"
import { type Meaning, meaningKey, type Reckoning, reckon } from "./measure.ts"
import { type Mention, mentionsIn } from "./mentions.ts"
import { type Sentence, sentencesIn } from "./sentences.ts"

/** A report's prose, read once for all rules: what each of them judges. */
export interface Prose {
  readonly report: Report
  /** The same agency's report for the year before, where it is at hand. */
  readonly lastYear: Report | null
  readonly sentences: readonly Sentence[]
  /** Those in which numbers stand. */
  readonly counting: readonly Sentence[]
  readonly mentions: readonly Mention[]
  /** The mentions of one sentence, in order. */
  readonly mentionsOf: (sentence: Sentence) => readonly Mention[]
  /** What the report's tables say to a meaning; worked out once for each. */
  readonly reckon: (meaning: Meaning) => Reckoning | null
}

function remembering(report: Report): Prose["reckon"] {
  const known = new Map<Meaning | string, Reckoning | null>()
  const byKey = (meaning: Meaning): Reckoning | null => {
    const key = meaningKey(meaning)
    const found = known.get(key)
    if (found !== undefined) return found
    const reckoning = reckon(report, meaning)
    known.set(key, reckoning)
    return reckoning
  }
  return (meaning) => {
    // Most meanings are the same few, and known without asking for their names.
    const found = known.get(meaning)
    if (found !== undefined) return found
    const reckoning = byKey(meaning)
    known.set(meaning, reckoning)
    return reckoning
  }
}

/** Reads the prose of a report: its sentences, and the numbers that say what they count. */
export function readProse(report: Report, lastYear: Report | null = null): Prose {
  const sentences = sentencesIn(report)
  const counting = sentences.filter(({ quantities }) => quantities.length > 0)
  const mentions = mentionsIn(sentences)
  const bySentence = new Map<Sentence, Mention[]>()
  for (const mention of mentions) {
    const own = bySentence.get(mention.sentence)
    if (own) own.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  const mentionsOf = (sentence: Sentence) => bySentence.get(sentence) ?? []
  return { report, lastYear, sentences, counting, mentions, mentionsOf, reckon: remembering(report) }
}
