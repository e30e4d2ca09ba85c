import type { Mention, Report } from "@gouji/core"
import type { Block } from "@gouji/documents"
import type { Spot } from "./spots.ts"

const unspaced = (text: string) => text.replace(/\s+/g, "")

/** Whether two texts are the same but for signs that are masked in the first. */
const isSame = (shown: string, text: string) =>
  shown.length === text.length && shown.split("").every((sign, at) => sign === text[at] || sign === "*")

function paragraphOf({ section, paragraph }: Mention, report: Report): string | null {
  if (section !== null) return report.sections.find(({ id }) => id === section)?.paragraphs[paragraph] ?? null
  return paragraph === 0 ? report.title : (report.opening?.[paragraph - 1] ?? null)
}

/** Where the paragraph stands that a finding is about: a reader may have put several of a document's into one, or cut one. */
export function mentionSpot(blocks: readonly Block[], mention: Mention, report: Report): Spot | null {
  const whole = unspaced(paragraphOf(mention, report) ?? "")
  const sentence = unspaced(mention.text)
  if (whole === "" && sentence === "") return null
  let near: Spot | null = null
  for (const [block, found] of blocks.entries()) {
    const texts =
      found.kind === "paragraph"
        ? [{ text: found.text, row: null, column: null }]
        : found.rows.flat().map(({ text, row, column }) => ({ text, row, column }))
    for (const { text, row, column } of texts) {
      const own = unspaced(text)
      if (isSame(own, whole)) return { block, row, column }
      if (near === null && sentence !== "" && own.includes(sentence)) near = { block, row, column }
    }
  }
  return near
}
