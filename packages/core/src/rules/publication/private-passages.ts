import { findPrivate, maskPrivate, type PrivateKind, sentenceAround } from "../../privacy/index.ts"
import type { Mention, Report, Warning } from "../../report/index.ts"
import type { Judgement } from "../judgement.ts"
import type { Subject } from "../subject.ts"

interface Text {
  /** Names the text in a finding's id, without saying what stands in it. */
  readonly name: string
  readonly text: string
  /** Where a mention may point to it. */
  readonly at?: Pick<Mention, "section" | "paragraph">
}

function textsOf(report: Report): Text[] {
  const title =
    report.title === null ? [] : [{ name: "title", text: report.title, at: { section: null, paragraph: 0 } }]
  const parts = report.sections.flatMap(({ id, heading, paragraphs }): Text[] => [
    { name: id, text: heading },
    ...paragraphs.map((text, paragraph) => ({ name: id, text, at: { section: id, paragraph } })),
  ])
  return [...title, ...parts]
}

const unseen: ReadonlySet<Warning["code"]> = new Set<Warning["code"]>(["hidden-text", "tracked-changes"])

/** What a reader gives beside the report: text that is hidden or was changed, and numbers outside the six parts. */
function textsBeside(warnings: readonly Warning[]): Text[] {
  return warnings.flatMap(({ code, expected, found }): Text[] =>
    unseen.has(code) ? [expected, found].flatMap((text) => (text === null ? [] : [{ name: "unseen", text }])) : [],
  )
}

function passagesIn({ text, at }: Text, kind: PrivateKind): Omit<Judgement, "at">[] {
  const all = findPrivate(text)
  const shown = maskPrivate(text, all)
  return all
    .filter((passage) => passage.kind === kind)
    .map(({ start, end, masked }) => {
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
export function judgePrivate(kind: PrivateKind, { report, warnings }: Subject): Judgement[] {
  if (report.title === null && report.sections.length === 0) return [{ at: "text", outcome: "unknown" }]
  const inText = [...textsOf(report), ...textsBeside(warnings ?? [])].flatMap((text) =>
    passagesIn(text, kind).map((found) => ({ name: text.name, found })),
  )
  const outside = (warnings ?? [])
    .filter((warning) => warning.code === "private-number" && warning.expected === kind)
    .map((warning) => ({ name: "outside", found: { outcome: "broken" as const, found: warning.found } }))
  const ordinals = new Map<string, number>()
  const broken = [...inText, ...outside].map(({ name, found }): Judgement => {
    const ordinal = (ordinals.get(name) ?? 0) + 1
    ordinals.set(name, ordinal)
    return { at: `${name}/${ordinal}`, ...found }
  })
  return broken.length > 0 ? broken : [{ at: "text", outcome: "holds" }]
}
