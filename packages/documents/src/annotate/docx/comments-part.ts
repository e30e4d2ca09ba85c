import { relationshipsOf } from "../../readers/package/relationships.ts"
import { addContentTypes } from "../add-content-types.ts"
import { addRelationships } from "../add-relationship.ts"
import { listedName } from "../edit-package.ts"
import { editText } from "../edit-text.ts"
import { escaped, insertAtEnd } from "../markup.ts"
import type { Author } from "../note.ts"
import { highestId, openWord, type WordDocument } from "./word-markup.ts"

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

export interface Comment {
  readonly id: number
  readonly lines: readonly string[]
}

function commentXml({ id, lines }: Comment, { name, initials, date }: Author, namespace: string): string {
  const when = date === null ? "" : ` w:date="${escaped(date)}"`
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
  // The prefix is declared here, whatever the file uses for what it has already.
  return `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="${escaped(name)}" w:initials="${escaped(initials)}"${when}>${paragraphs.join("")}</w:comment>`
}

/** The comments of a document, opened for more. */
export interface CommentsPart {
  /** The first number that no comment has. */
  readonly nextId: number
  /** The parts that change when comments are added. */
  readonly add: (comments: readonly Comment[], author: Author) => ReadonlyMap<string, Uint8Array>
}

function freeName({ opened, part }: WordDocument): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1)
  const taken = new Set(opened.names.map((name) => name.toLowerCase()))
  let name = `${folder}comments.xml`
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${folder}comments${number}.xml`
  return name
}

/** The part with a document's comments, or a new one. Throws what `parseXml` throws. */
export function commentsPart(document: WordDocument): CommentsPart {
  const { opened, part, namespace, relationships } = document
  const known = relationshipsOf(opened, part).find(({ kind }) => kind === "comments")?.part
  const bytes = known === undefined ? null : opened.part(known)
  const name = known !== undefined && bytes ? listedName(opened, known) : freeName(document)
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`
  const markup = openWord(bytes ?? new TextEncoder().encode(empty), name)
  return {
    nextId: highestId(markup) + 1,
    add: (comments, author) => {
      const text = comments.map((comment) => commentXml(comment, author, namespace)).join("")
      const changed = new Map([[name, markup.encode(editText(markup.text, [insertAtEnd(markup, markup.root, text)]))]])
      if (bytes) return changed
      const list = addRelationships(opened, part, [{ type: `${relationships}/comments`, part: name }])
      const types = addContentTypes(opened, new Map([[name, type]]))
      return changed.set(list.part, list.bytes).set(types.part, types.bytes)
    },
  }
}
