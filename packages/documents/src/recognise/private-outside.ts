import { findPrivate, maskPrivate, type Report, sentenceAround, type Warning } from "@gouji/core"
import type { Document } from "../document.ts"
import { warning } from "./table-reading.ts"

interface Line {
  readonly text: string
  readonly block: number
  readonly row: number | null
  readonly column: number | null
  readonly page: number | null
}

/** More say no more. */
const most = 50

function linesOf({ blocks }: Document): Line[] {
  return blocks.flatMap((block, index): Line[] =>
    block.kind === "paragraph"
      ? [{ text: block.text, block: index, row: null, column: null, page: block.page }]
      : block.rows
          .flat()
          .map(({ text, row, column, page = block.page }) => ({ text, block: index, row, column, page })),
  )
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
  const found = linesOf(document).flatMap(({ text, ...place }) => {
    if (kept.has(text)) return []
    const passages = findPrivate(text)
    const masked = maskPrivate(text, passages)
    return passages.map(({ kind, start, end }) => {
      const sentence = sentenceAround(text, start, end)
      const shown = masked.slice(sentence.start, sentence.end)
      return warning("private-number", { place: { ...place, text: shown }, expected: kind, found: shown })
    })
  })
  return found.slice(0, most)
}
