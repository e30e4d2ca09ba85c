import type { ComparedSection } from "@gouji/core"
import { diffArrays } from "diff"

export interface Piece {
  readonly in: "both" | "before" | "after"
  readonly text: string
}

/** A paragraph as it is shown: the same in both, new, gone, or in pieces where one became the other. */
export type Passage = { readonly kind: Piece["in"] | "changed"; readonly pieces: readonly Piece[] }

type Paragraph = ComparedSection["paragraphs"][number]

const segmenter = new Intl.Segmenter("zh", { granularity: "word" })
const words = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Two texts are one that was changed where this much of the longer stands in both. */
const alike = 0.4
/** More changes than this in one paragraph are no correction any more, and take long to find. */
const mostChanges = 2000

/** One text against another, word by word; `null` where they have too little in common. */
export function textChanges(before: string, after: string): Piece[] | null {
  const parts = diffArrays(words(before), words(after), { maxEditLength: mostChanges })
  if (parts === undefined) return null
  const pieces = parts.map(({ value, added, removed }): Piece => {
    return { in: added ? "after" : removed ? "before" : "both", text: value.join("") }
  })
  const kept = pieces.reduce((sum, piece) => sum + (piece.in === "both" ? piece.text.length : 0), 0)
  return kept >= alike * Math.max(before.length, after.length) ? pieces : null
}

const whole = ({ in: where, text }: Paragraph): Passage => ({ kind: where, pieces: [{ in: where, text }] })

/** What stands between two paragraphs that both have: the first gone against the first new, and so on. */
function pairUp(gone: readonly Paragraph[], fresh: readonly Paragraph[]): Passage[] {
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => {
    const [before, after] = [gone[index], fresh[index]]
    const pieces = before && after ? textChanges(before.text, after.text) : null
    if (pieces !== null) return [{ kind: "changed" as const, pieces }]
    return [before, after].filter((paragraph) => paragraph !== undefined).map(whole)
  }).flat()
}

/** The paragraphs of a part, those that were only changed in one. */
export function passagesOf(paragraphs: readonly Paragraph[]): Passage[] {
  const passages: Passage[] = []
  let [gone, fresh]: [Paragraph[], Paragraph[]] = [[], []]
  const settle = () => {
    passages.push(...pairUp(gone, fresh))
    gone = []
    fresh = []
  }
  for (const paragraph of paragraphs) {
    if (paragraph.in === "both") {
      settle()
      passages.push(whole(paragraph))
    } else (paragraph.in === "before" ? gone : fresh).push(paragraph)
  }
  settle()
  return passages
}
