import type { Report, SectionId } from "../report/index.ts"
import { plain } from "./plain.ts"
import { type Quantity, quantitiesIn } from "./quantities.ts"

/** One sentence of a report, made plain, with its numbers (offsets within `text`). */
export interface Sentence {
  readonly section: SectionId
  readonly paragraph: number
  /** Which sentence of the paragraph, from 0. */
  readonly index: number
  readonly text: string
  readonly quantities: readonly Quantity[]
  /** Offsets in the paragraph as printed, for each sign of `text` and its end. */
  readonly offsets: readonly number[]
  readonly original: string
}

/** A full stop ends a sentence; a semicolon does not, as lists of figures run on behind it. */
const ends = /[。！？]/g

/** No sentence is longer; what is, is a table that lost its lines. */
const maxSentence = 3000

function sentencesOf(section: SectionId, paragraph: number, original: string): Sentence[] {
  const { text, offsets } = plain(original)
  const stops = [...text.matchAll(ends)].map((match) => match.index + 1)
  const bounds = [0, ...stops, text.length].filter((at, i, all) => i === 0 || at > (all[i - 1] ?? 0))
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0
    const part = text.slice(start, end)
    const from = offsets[start] ?? 0
    const to = (offsets[end - 1] ?? original.length - 1) + 1
    return {
      section,
      paragraph,
      index,
      text: part,
      quantities: part.length > maxSentence ? [] : quantitiesIn(part),
      offsets: offsets.slice(start, end + 1),
      original: original.slice(from, to).trim(),
    }
  })
}

/** Every sentence of a report in order. */
export function sentencesIn(report: Report): Sentence[] {
  return report.sections.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap((paragraph, index) => sentencesOf(id, index, paragraph)),
  )
}

/** Where a span of a sentence stands in its report. */
export function placeOf(sentence: Sentence, start: number, end: number) {
  return {
    section: sentence.section,
    paragraph: sentence.paragraph,
    start: sentence.offsets[start] ?? 0,
    end: (sentence.offsets[end - 1] ?? 0) + 1,
    text: sentence.original,
  }
}
