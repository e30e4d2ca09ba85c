import type { Mention } from "../report/index.ts"
import type { ProseJudgement, ProseRule } from "./judgement.ts"
import { placeOf, type Sentence } from "./sentences.ts"

/** A judgement before its place has a number: `about` names what is spoken of. */
export interface Found {
  readonly rule: ProseRule
  readonly about: string
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly outcome: ProseJudgement["outcome"]
  readonly why?: ProseJudgement["why"]
  readonly cells?: readonly string[]
  readonly expected?: number | string | null
  readonly found?: number | string | null
  readonly readings?: Mention["readings"]
  readonly nearest?: string | null
}

/** Gives each judgement its stable place: what is spoken of, and for the how-manieth time in the report. */
export function numbered(found: readonly Found[]): ProseJudgement[] {
  const times = new Map<string, number>()
  return found.map((item) => {
    const key = `${item.rule}@${item.about}`
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return {
      rule: item.rule,
      at: `${item.about}~${time}`,
      outcome: item.outcome,
      ...(item.outcome === "unknown" && { why: item.why ?? "not-comparable" }),
      cells: [...new Set(item.cells ?? [])],
      expected: item.expected ?? null,
      found: item.found ?? null,
      mention: {
        ...placeOf(item.sentence, item.start, item.end),
        readings: item.readings ? [...item.readings] : [],
        nearest: item.nearest ?? null,
      },
    }
  })
}
