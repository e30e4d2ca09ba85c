import type { Mention } from "../report/index.ts"
import type { ProseJudgement, ProseRule } from "./judgement.ts"
import { placeOf, type Sentence } from "./sentences.ts"

/** What is told of a place. */
interface Told {
  readonly cells?: readonly string[]
  readonly expected?: number | string | null
  readonly found?: number | string | null
  readonly readings?: Mention["readings"]
  readonly nearest?: string | null
}

/** A judgement before its place has a number: `about` names what is spoken of. */
export interface Found extends Told {
  readonly rule: ProseRule
  readonly about: string
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly outcome: ProseJudgement["outcome"]
  readonly why?: ProseJudgement["why"]
  /** What else is told, where it takes work: of most places nobody asks. */
  readonly tell?: () => Told
}

/** A judgement with its stable place, and nothing told of it yet. */
export interface Placed extends Pick<ProseJudgement, "at" | "outcome" | "why"> {
  readonly found: Found
}

/** Gives each judgement its stable place: what is spoken of, and for the how-manieth time in the report. */
export function numbered(found: readonly Found[]): Placed[] {
  const times = new Map<string, number>()
  return found.map((item) => {
    const key = `${item.rule}@${item.about}`
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    const at = `${item.about}~${time}`
    const { outcome } = item
    return outcome === "unknown"
      ? { at, outcome, why: item.why ?? "not-comparable", found: item }
      : { at, outcome, found: item }
  })
}

/** All that is told of a place: the passage, the meanings tried, the cells. */
export function told({ at, outcome, why, found: item }: Placed): ProseJudgement {
  const { cells, expected, found, readings, nearest } = item.tell?.() ?? item
  return {
    rule: item.rule,
    at,
    outcome,
    ...(why !== undefined && { why }),
    cells: [...new Set(cells ?? [])],
    expected: expected ?? null,
    found: found ?? null,
    mention: {
      ...placeOf(item.sentence, item.start, item.end),
      readings: readings ? [...readings] : [],
      nearest: nearest ?? null,
    },
  }
}
