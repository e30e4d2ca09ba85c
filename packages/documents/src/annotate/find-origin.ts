import type { Place } from "@gouji/core"
import type { Document, Origin } from "../document.ts"
import { fold } from "../readers/html-text.ts"

/** Where the cell or paragraph of a place stands in its file; `null` where the document has no such text there. */
export function findOrigin({ blocks }: Document, { block, row, column, text }: Place): Origin | null {
  const found = blocks[block]
  if (found?.kind === "paragraph") return found.text.includes(text) ? (found.origin ?? null) : null
  const cell = found?.rows.flat().find((candidate) => candidate.row === row && candidate.column === column)
  return cell && cell.text === text ? (cell.origin ?? null) : null
}

/** Where a paragraph stands that is known by its text alone; the first one of that text. */
export function findPassage({ blocks }: Document, passage: string): Origin | null {
  const text = fold(passage)
  const found = blocks.find((block) => block.kind === "paragraph" && block.text === text)
  return found?.kind === "paragraph" ? (found.origin ?? null) : null
}
