import type { Mention, Report, SectionId } from "../report/index.ts"

/** A paragraph of a report and where it stands, counted as a mention counts it. */
export interface Passage {
  readonly section: SectionId | null
  readonly paragraph: number
  readonly text: string
}

/** All that a report says in words, in its order: the title, the opening, the six parts. */
export function passagesOf(report: Report): Passage[] {
  const front = [report.title ?? "", ...(report.opening ?? [])]
  return [
    ...front.map((text, paragraph) => ({ section: null, paragraph, text })),
    ...report.sections.flatMap(({ id, paragraphs }) =>
      paragraphs.map((text, paragraph) => ({ section: id, paragraph, text })),
    ),
  ]
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
