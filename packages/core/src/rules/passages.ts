import { type Mention, type Report, type SectionId, signClasses } from "../report/index.ts"
import { once } from "./once.ts"
import type { Subject } from "./subject.ts"

/** A paragraph of a report and where it stands, counted as a mention counts it. */
export interface Passage {
  readonly section: SectionId | null
  readonly paragraph: number
  readonly text: string
  /** The sets of `tellingSigns` of which it holds a sign. */
  readonly signs: number
}

/** Signs without which a pattern of the rules about all text cannot match. */
export const tellingSigns = signClasses({
  that: "该",
  described: "述",
  fill: "此填待",
  somebody: "某",
  name: "称",
  mark: "XxＸｘ×✕╳",
  circle: "○〇",
  gap: " \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u3000_＿",
  item: "条",
  day: "日",
  number: "号",
  digit: "0123456789０１２３４５６７８９",
})

/** All that a report says in words, looked over once for all rules. */
export interface Passages {
  readonly all: readonly Passage[]
  /** The sets of `tellingSigns` of which any of it holds a sign. */
  readonly signs: number
}

function collect({ report }: Subject): Passages {
  const all: Passage[] = []
  let seen = 0
  const put = (section: SectionId | null, paragraph: number, text: string) => {
    const signs = tellingSigns.seenIn(text)
    seen |= signs
    all.push({ section, paragraph, text, signs })
  }
  put(null, 0, report.title ?? "")
  report.opening?.forEach((text, index) => {
    put(null, index + 1, text)
  })
  for (const { id, paragraphs } of report.sections) {
    for (let index = 0; index < paragraphs.length; index += 1) put(id, index, paragraphs[index] ?? "")
  }
  return { all, signs: seen }
}

/** All that a report says in words, in its order: the title, the opening, the six parts. */
export const passagesOf = once(collect)

/** The passages that hold a sign of these sets. Hardly any do. */
export function passagesWith(subject: Subject, signs: number): readonly Passage[] {
  const { all, signs: seen } = passagesOf(subject)
  return (seen & signs) === 0 ? [] : all.filter((passage) => (passage.signs & signs) !== 0)
}

/** Whether there is any text to judge: bare figures have none. */
export function hasText(report: Report): boolean {
  return report.sections.length > 0 || (report.opening?.length ?? 0) > 0
}

const end = /[。；！？;!?\n]/
const widest = 60

/** The sentence around a passage, not longer than a screen takes. */
function sentenceAround(text: string, start: number, stop: number): string {
  let from = start
  while (from > 0 && start - from < widest && !end.test(text[from - 1] ?? "")) from -= 1
  let to = stop
  while (to < text.length && to - stop < widest && !end.test(text[to - 1] ?? "")) to += 1
  return text.slice(from, to).trim()
}

/** A mention of the signs from `start` to `stop` of a passage. */
export function mentionIn({ section, paragraph, text }: Passage, start: number, stop: number): Mention {
  return { section, paragraph, start, end: stop, text: sentenceAround(text, start, stop), readings: [], nearest: null }
}
