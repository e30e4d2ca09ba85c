import type { Report, SectionId } from "../report/index.ts"
import { offsetOf, type Plain, plain } from "./plain.ts"
import { type Quantity, quantitiesIn } from "./quantities.ts"
import { Recurring } from "./recurring.ts"
import { signs } from "./signs.ts"

/** One sentence of a report, made plain, with its numbers (offsets within `text`). */
export interface Sentence {
  /** `null`: in front of the sections, where the opening counts from 1. */
  readonly section: SectionId | null
  readonly paragraph: number
  /** Which sentence of the paragraph, from 0. */
  readonly index: number
  readonly text: string
  /** The sets of `signs` of which it holds a sign. */
  readonly signs: number
  readonly quantities: readonly Quantity[]
  /** Its whole paragraph made plain, and where in that it begins. */
  readonly plain: Plain
  readonly start: number
  /** The whole paragraph as printed. */
  readonly paragraphText: string
  /** What was worked out of a sentence that comes again, by what it is; `null` where it is new. */
  readonly notes: Map<unknown, unknown> | null
}

/** No sentence is longer; what is, is a table that lost its lines. */
const maxSentence = 3000

const none: readonly Quantity[] = []
const { stop, digit, numeral } = signs.bits
const isCounting = digit | numeral

function sentencesOf(section: SectionId | null, paragraph: number, original: string, recurs: boolean): Sentence[] {
  const into: Sentence[] = []
  const whole = plain(original)
  const { text } = whole
  let [start, seen, index] = [0, 0, 0]
  const put = (end: number) => {
    const part = start === 0 && end === text.length ? text : text.slice(start, end)
    const quantities = part.length > maxSentence || (seen & isCounting) === 0 ? none : quantitiesIn(part, seen)
    into.push({
      section,
      paragraph,
      index,
      text: part,
      signs: seen,
      quantities,
      plain: whole,
      start,
      paragraphText: original,
      notes: recurs ? new Map() : null,
    })
    start = end
    seen = 0
    index += 1
  }
  for (let at = 0; at < text.length; at += 1) {
    const sets = signs.of(text.charCodeAt(at))
    seen |= sets
    // A full stop ends a sentence; a semicolon does not, as lists of figures run on behind it.
    if ((sets & stop) !== 0) put(at + 1)
  }
  if (start < text.length) put(text.length)
  return into
}

interface Kept {
  readonly section: SectionId | null
  readonly paragraph: number
  readonly sentences: readonly Sentence[]
}
const kept = new Recurring<Kept>()

/** The sentences of a paragraph; those of one that comes again, in the same place, are the same ones. */
function paragraphOf(section: SectionId | null, paragraph: number, text: string): readonly Sentence[] {
  const known = kept.get(text)
  if (known !== undefined) {
    if (known.section === section && known.paragraph === paragraph) return known.sentences
    const sentences = known.sentences.map((sentence) => ({ ...sentence, section, paragraph, notes: new Map() }))
    kept.keep(known.sentences[0]?.paragraphText ?? "", { section, paragraph, sentences })
    return sentences
  }
  const made = kept.put(text, (copy) => ({
    section,
    paragraph,
    sentences: sentencesOf(section, paragraph, copy, true),
  }))
  return made?.sentences ?? sentencesOf(section, paragraph, text, false)
}

/** The sentence as it is printed. */
export function printed({ plain: whole, start, text, paragraphText }: Sentence): string {
  const from = offsetOf(whole, start) ?? 0
  const to = (offsetOf(whole, start + text.length - 1) ?? paragraphText.length - 1) + 1
  return paragraphText.slice(from, to).trim()
}

/** Every sentence of a report in order. */
export function sentencesIn(report: Report): Sentence[] {
  const sentences: Sentence[] = []
  report.opening?.forEach((paragraph, index) => {
    sentences.push(...paragraphOf(null, index + 1, paragraph))
  })
  const met = new Set<SectionId>()
  for (const { id, paragraphs } of report.sections) {
    for (let index = 0; index < paragraphs.length; index += 1) {
      const text = paragraphs[index] ?? ""
      // Where a section stands twice, its sentences are told apart all the same.
      sentences.push(...(met.has(id) ? sentencesOf(id, index, text, false) : paragraphOf(id, index, text)))
    }
    met.add(id)
  }
  return sentences
}

const widest = 60

/** Where a span of a sentence stands in its report, with as much of the sentence as a screen takes. */
export function placeOf(sentence: Sentence, start: number, end: number) {
  const { section, paragraph, plain: whole, text } = sentence
  const at = (index: number) => offsetOf(whole, sentence.start + index) ?? 0
  const behind = (index: number) => (index > 0 ? at(index - 1) + 1 : 0)
  const [from, to] = [at(Math.max(0, start - widest)), behind(Math.min(text.length, end + widest))]
  const around = sentence.paragraphText.slice(from, to).trim()
  return { section, paragraph, start: at(start), end: behind(end), text: around }
}
