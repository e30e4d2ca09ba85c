import { child } from "../../readers/package/xml-element.ts"
import { editPackage } from "../edit-package.ts"
import { type Edit, editText } from "../edit-text.ts"
import { endsAt, fill, insertAtEnd, insertAtStart, opensAt } from "../markup.ts"
import type { Author } from "../note.ts"
import { hasText, paragraphsOf } from "./cell-paragraphs.ts"
import { type Comment, commentsPart } from "./comments-part.ts"
import { declared, openWordDocument, type WordDocument } from "./word-markup.ts"

/** What to say beside the cell or paragraph that opens at a place of the document part. */
export interface WordNote {
  readonly at: number
  readonly lines: readonly string[]
}

/** A comment over the paragraph of a cell that prints something, or over its first. */
function commentEdits(document: WordDocument, at: number, id: number): Edit[] | null {
  const element = document.elementAt(at)
  const paragraphs = element ? paragraphsOf(element) : []
  const paragraph = paragraphs.find(hasText) ?? paragraphs[0]
  if (!paragraph) return null
  const { markup } = document
  const own = declared(document, paragraph)
  const start = `<w:commentRangeStart${own} w:id="${id}"/>`
  const end = `<w:commentRangeEnd${own} w:id="${id}"/><w:r${own}><w:commentReference w:id="${id}"/></w:r>`
  if (opensAt(paragraph) === endsAt(paragraph)) return [fill(markup, paragraph, start + end)]
  return [insertAtStart(markup, paragraph, start, child(paragraph, "w:pPr")), insertAtEnd(markup, paragraph, end)]
}

/**
 * A DOCX with comments beside its cells and paragraphs; those that it had, and everything else, stay as they are. Gives
 * also the notes for which there was no paragraph. Throws as its reader does.
 */
export function annotateDocx(
  bytes: Uint8Array,
  notes: readonly WordNote[],
  author: Author,
): { readonly bytes: Uint8Array; readonly missing: readonly WordNote[] } {
  const document = openWordDocument(bytes)
  const part = commentsPart(document)
  const comments: Comment[] = []
  const edits: Edit[] = []
  const missing: WordNote[] = []
  for (const note of [...notes].sort((a, b) => a.at - b.at)) {
    const id = part.nextId + comments.length
    const made = commentEdits(document, note.at, id)
    if (!made) missing.push(note)
    else {
      comments.push({ id, lines: note.lines })
      edits.push(...made)
    }
  }
  if (comments.length === 0) return { bytes, missing }
  const { markup } = document
  const main = markup.encode(editText(markup.text, edits))
  return {
    bytes: editPackage(document.opened, new Map([...part.add(comments, author), [document.part, main]])),
    missing,
  }
}
