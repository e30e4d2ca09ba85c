import { judgeProse, type ProseRule, proseRules } from "../../prose/index.ts"
import type { ProseCase } from "./case.ts"

export interface Score {
  readonly rule: ProseRule | "all"
  /** Said to be broken, and it is. */
  readonly right: number
  /** Said to be broken, and it is not. */
  readonly wrong: number
  /** Broken, and not said to be. */
  readonly missed: number
  /** Judged to hold. */
  readonly held: number
}

export interface Verdicts {
  readonly scores: readonly Score[]
  /** What went otherwise than it should, for whoever mends it. */
  readonly faults: readonly string[]
  /** Of the sentences that are borne out, how many were read at all. */
  readonly read: number
  readonly borneOut: number
}

/** Judges every sentence of a corpus and counts, by sentence and rule. */
export function score(corpus: readonly ProseCase[]): Verdicts {
  const counts = new Map(proseRules.map((rule) => [rule, { right: 0, wrong: 0, missed: 0, held: 0 }]))
  const faults: string[] = []
  let read = 0
  for (const { kind, text, report, lastYear, rules } of corpus) {
    const judgements = judgeProse(report, { lastYear })
    if (kind === "holds" && judgements.some((judgement) => judgement.outcome === "holds")) read += 1
    if (kind === "holds" && !judgements.some((j) => j.outcome === "holds")) faults.push(`not read: ${text}`)
    for (const [rule, count] of counts) {
      const own = judgements.filter((judgement) => judgement.rule === rule)
      const broken = own.filter((judgement) => judgement.outcome === "broken")
      const isExpected = rules.includes(rule)
      count.held += own.filter((judgement) => judgement.outcome === "holds").length
      if (broken.length > 0) count[isExpected ? "right" : "wrong"] += 1
      else if (isExpected) count.missed += 1
      if (broken.length > 0 && !isExpected)
        faults.push(`${kind}, false ${rule}: ${text} ${JSON.stringify(broken.map((j) => [j.at, j.expected, j.found]))}`)
      if (broken.length === 0 && isExpected)
        faults.push(`missed ${rule}: ${text} ${JSON.stringify(judgements.map((j) => [j.rule, j.at, j.outcome]))}`)
    }
  }
  const scores = [...counts].map(([rule, count]): Score => ({ rule, ...count }))
  const sum = (key: "right" | "wrong" | "missed" | "held") => scores.reduce((all, item) => all + item[key], 0)
  const all: Score = { rule: "all", right: sum("right"), wrong: sum("wrong"), missed: sum("missed"), held: sum("held") }
  return { scores: [...scores, all], faults, read, borneOut: corpus.filter((item) => item.kind === "holds").length }
}

/** Of what was said to be broken, the share that is. */
export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong))
/** Of what is broken, the share that was said to be. */
export const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed))
