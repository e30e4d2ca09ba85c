import { attribute, child, childrenOf, textOf, type XmlElement } from "../../readers/package/xml-element.ts"
import { addressOf } from "../../readers/sheet/address.ts"
import { type Edit, editText } from "../edit-text.ts"
import { endsAt, escaped, insertAtEnd, rawPrefix, sliceOf, startsAt } from "../markup.ts"
import type { SheetMarkup } from "./sheet-markup.ts"

/** What to say in the note of a cell, counted from 0. */
export interface CellNote {
  readonly row: number
  readonly column: number
  readonly lines: readonly string[]
}

export const emptyComments = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`

const runXml = (prefix: string, lines: readonly string[]) =>
  `<${prefix}r><${prefix}t xml:space="preserve">${escaped(lines.join("\n"))}</${prefix}t></${prefix}r>`

/** More text in a note that a cell has already. Plain text becomes a run, for a note is one or the other. */
function extend({ markup }: SheetMarkup, comment: XmlElement, lines: readonly string[]): Edit[] {
  const text = child(comment, "s:text")
  const prefix = rawPrefix(markup, comment)
  if (!text) return [insertAtEnd(markup, comment, `<${prefix}text>${runXml(prefix, lines)}</${prefix}text>`)]
  const plain = child(text, "s:t")
  const more = insertAtEnd(markup, text, runXml(prefix, ["", ...lines]))
  if (!plain) return [more]
  const run = {
    from: startsAt(markup, plain),
    to: endsAt(plain),
    text: `<${prefix}r>${sliceOf(markup, plain)}</${prefix}r>`,
  }
  return [run, more]
}

/** The text of the part with the comments of a sheet, notes added to it. Cells that had none are given as new. */
export function addComments(
  sheet: SheetMarkup,
  notes: readonly CellNote[],
  author: string,
): { readonly bytes: Uint8Array; readonly fresh: readonly CellNote[] } {
  const { markup } = sheet
  const [authors, list] = [child(markup.root, "s:authors"), child(markup.root, "s:commentList")]
  if (!authors || !list) throw new RangeError("no list of comments")
  const names = childrenOf(authors, "s:author")
  const known = names.findIndex((name) => textOf(name) === author)
  const prefix = rawPrefix(markup, list)
  const byCell = new Map(
    childrenOf(list, "s:comment").map((comment) => [attribute(comment, "ref")?.toUpperCase(), comment]),
  )
  const fresh = notes.filter(({ row, column }) => !byCell.has(addressOf(row, column)))
  const lines = fresh.map((note) => {
    const by = known < 0 ? names.length : known
    const ref = addressOf(note.row, note.column)
    return `<${prefix}comment ref="${ref}" authorId="${by}"><${prefix}text>${runXml(prefix, note.lines)}</${prefix}text></${prefix}comment>`
  })
  const edits = [
    ...(known < 0 ? [insertAtEnd(markup, authors, `<${prefix}author>${escaped(author)}</${prefix}author>`)] : []),
    ...notes.flatMap((note) => {
      const comment = byCell.get(addressOf(note.row, note.column))
      return comment ? extend(sheet, comment, note.lines) : []
    }),
    insertAtEnd(markup, list, lines.join("")),
  ]
  return { bytes: markup.encode(editText(markup.text, edits)), fresh }
}
