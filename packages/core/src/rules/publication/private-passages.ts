import { findPrivate, maskPrivate, type PrivateKind, type PrivatePassage, sentenceAround } from "../../privacy/index.ts"
import type { Mention, Warning } from "../../report/index.ts"
import type { Judgement } from "../judgement.ts"
import { once } from "../once.ts"
import { passagesOf, tellingSigns } from "../passages.ts"
import type { Subject } from "../subject.ts"

interface Text {
  /** Names the text in a finding's id, without saying what stands in it. */
  readonly name: string
  readonly text: string
  /** Where a mention may point to it. */
  readonly at?: Pick<Mention, "section" | "paragraph">
}

/** A text with the private numbers in it. */
interface Told extends Text {
  readonly passages: readonly PrivatePassage[]
}

const holds: readonly Judgement[] = [{ at: "text", outcome: "holds" }]

const unseen: ReadonlySet<Warning["code"]> = new Set<Warning["code"]>(["hidden-text", "tracked-changes"])

/** What a reader gives beside the report: text that is hidden or was changed, and numbers outside the six parts. */
function textsBeside(warnings: readonly Warning[]): string[] {
  return warnings.flatMap(({ code, expected, found }) =>
    unseen.has(code) ? [expected, found].filter((text) => text !== null) : [],
  )
}

/** The texts that tell a private number, in their order. Nearly always there is none. */
function collect(subject: Subject): readonly Told[] {
  const { report, warnings } = subject
  const told: Told[] = []
  const look = (name: string, text: string, section?: Mention["section"], paragraph = 0) => {
    const passages = findPrivate(text)
    if (passages.length === 0) return
    told.push({ name, text, passages, ...(section !== undefined && { at: { section, paragraph } }) })
  }
  if (report.title !== null) look("title", report.title, null)
  const { all } = passagesOf(subject)
  let next = all.length - report.sections.reduce((count, { paragraphs }) => count + paragraphs.length, 0)
  for (const { id, heading, paragraphs } of report.sections) {
    look(id, heading)
    for (let index = 0; index < paragraphs.length; index += 1, next += 1)
      // Nearly no paragraph is looked through a second time.
      if (((all[next]?.signs ?? 0) & tellingSigns.bits.digit) !== 0) look(id, paragraphs[index] ?? "", id, index)
  }
  if (warnings !== null) for (const text of textsBeside(warnings)) look("unseen", text)
  return told
}

/** A text is looked through once in a check, and not once for each kind of number. */
const toldBy = once(collect)

function passagesIn({ text, at, passages }: Told, kind: PrivateKind): Omit<Judgement, "at">[] {
  const own = passages.filter((passage) => passage.kind === kind)
  if (own.length === 0) return []
  const shown = maskPrivate(text, passages)
  return own.map(({ start, end, masked }) => {
    const sentence = sentenceAround(text, start, end)
    return {
      outcome: "broken",
      found: masked,
      ...(at && {
        mention: { ...at, start, end, text: shown.slice(sentence.start, sentence.end), readings: [], nearest: null },
      }),
    }
  })
}

/** Numbers of a kind in all that a report says, each masked; what cannot be seen of the text is not judged. */
export function judgePrivate(kind: PrivateKind, subject: Subject): readonly Judgement[] {
  const { report, warnings } = subject
  if (report.title === null && report.sections.length === 0) return [{ at: "text", outcome: "unknown" }]
  const told = toldBy(subject)
  const isOutside = ({ code, expected }: Warning) => code === "private-number" && expected === kind
  if (told.length === 0 && !warnings?.some(isOutside)) return holds
  const inText = told.flatMap((text) => passagesIn(text, kind).map((found) => ({ name: text.name, found })))
  const outside = (warnings ?? [])
    .filter(isOutside)
    .map((warning) => ({ name: "outside", found: { outcome: "broken" as const, found: warning.found } }))
  const ordinals = new Map<string, number>()
  const broken = [...inText, ...outside].map(({ name, found }): Judgement => {
    const ordinal = (ordinals.get(name) ?? 0) + 1
    ordinals.set(name, ordinal)
    return { at: `${name}/${ordinal}`, ...found }
  })
  return broken.length > 0 ? broken : holds
}
