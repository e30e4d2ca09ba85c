import { findPrivate, maskPrivate, type Place, type Report, sentenceAround, type Warning } from "@gouji/core"
import type { Document } from "../document.ts"
import { warning } from "./table-reading.ts"

/** More say no more. */
const most = 50

/** Looks at every text of a document; where it stands is told of those alone that somebody asks about. */
function eachText({ blocks }: Document, look: (text: string, placeOf: () => Omit<Place, "text">) => void): void {
  blocks.forEach((block, index) => {
    if (block.kind === "paragraph") {
      look(block.text, () => ({ block: index, row: null, column: null, page: block.page }))
      return
    }
    for (const cells of block.rows)
      for (const { text, row, column, page = block.page } of cells)
        look(text, () => ({ block: index, row, column, page }))
  })
}

/**
 * Private numbers in what a report does not keep: lines before its first part and behind its last, cells of tables,
 * headers and footers. Masked, since a warning is shown. What the report keeps is for the rules to judge.
 */
export function privateOutside(document: Document, report: Report): Warning[] {
  const kept = new Set([
    report.title,
    ...report.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ])
  const found: Warning[] = []
  eachText(document, (text, placeOf) => {
    if (kept.has(text)) return
    const passages = findPrivate(text)
    if (passages.length === 0) return
    const masked = maskPrivate(text, passages)
    for (const { kind, start, end } of passages) {
      const sentence = sentenceAround(text, start, end)
      const shown = masked.slice(sentence.start, sentence.end)
      found.push(warning("private-number", { place: { ...placeOf(), text: shown }, expected: kind, found: shown }))
    }
  })
  return found.slice(0, most)
}
