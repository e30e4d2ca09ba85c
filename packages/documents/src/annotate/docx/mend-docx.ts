import { Failure } from "@gouji/core"
import { child, childrenOf, type XmlElement } from "../../readers/package/xml-element.ts"
import { editPackage } from "../edit-package.ts"
import { type Edit, editText } from "../edit-text.ts"
import { closesAt, endsAt, escaped, fill, insertAtEnd, opensAt, rawName, sliceOf, startsAt } from "../markup.ts"
import type { Author } from "../note.ts"
import { type CellRuns, type TextRun, textRuns } from "./text-runs.ts"
import { declared, highestId, openWordDocument, type WordDocument } from "./word-markup.ts"

/** A cell or paragraph by where it opens, the text that it prints, and the one that it is to print. */
export interface WordAmendment {
  readonly cell: string
  readonly at: number
  readonly text: string
  readonly amended: string
}

const unsaid = new Set(["w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo"])

/** How a run looks, without what the file says of changes to that. */
function lookOf({ markup }: WordDocument, properties: XmlElement | undefined): string {
  if (!properties) return ""
  const start = startsAt(markup, properties)
  const cuts = childrenOf(properties)
    .filter(({ name }) => unsaid.has(name))
    .map((gone) => ({ from: startsAt(markup, gone) - start, to: endsAt(gone) - start, text: "" }))
  return editText(sliceOf(markup, properties), cuts)
}

/** A run of the text in the look of another. */
function runXml(document: WordDocument, properties: XmlElement | undefined, near: XmlElement, text: string): string {
  const own = declared(document, near)
  return `<w:r${own}>${lookOf(document, properties)}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** Gives another name to the texts of a run, which are then texts that were removed. */
function asRemoved({ markup }: WordDocument, run: XmlElement): Edit[] {
  return childrenOf(run, "w:t").flatMap((text) => {
    const name = rawName(markup, text)
    const renamed = name.replace(/t$/, "delText")
    const start = startsAt(markup, text) + 1
    const opening = { from: start, to: start + name.length, text: renamed }
    if (opensAt(text) === endsAt(text)) return [opening]
    const end = closesAt(markup, text) + 2
    return [opening, { from: end, to: end + name.length, text: renamed }]
  })
}

/** Behind the run, and behind the insertion of somebody else that it stands in. */
function behind({ run, around }: TextRun): number {
  return endsAt(around.find(({ name }) => name === "w:ins" || name === "w:moveTo") ?? run)
}

type Mark = (name: "ins" | "del", near: XmlElement) => string

/** The old text struck out and the new one beside it, as Word tracks a change. */
function tracked(document: WordDocument, { runs }: CellRuns, text: string, mark: Mark): Edit[] {
  return runs.flatMap((found, index) => {
    const { run } = found
    const [start, end] = [startsAt(document.markup, run), endsAt(run)]
    const inserted = `${mark("ins", run)}${runXml(document, child(run, "w:rPr"), run, text)}</w:ins>`
    return [
      { from: start, to: start, text: mark("del", run) },
      ...asRemoved(document, run),
      { from: end, to: end, text: "</w:del>" },
      ...(index === 0 && text !== "" ? [{ from: behind(found), to: behind(found), text: inserted }] : []),
    ]
  })
}

/** The new text in place of the old one, which is gone. */
function replaced(document: WordDocument, { runs }: CellRuns, text: string): Edit[] {
  return runs.map(({ run }, index) => {
    const made = index === 0 && text !== "" ? runXml(document, child(run, "w:rPr"), run, text) : ""
    return { from: startsAt(document.markup, run), to: endsAt(run), text: made }
  })
}

/** A text where none was: in the look that the mark of the paragraph has. */
function filled(document: WordDocument, paragraph: XmlElement, text: string, mark: Mark | null): Edit {
  const run = runXml(document, child(child(paragraph, "w:pPr"), "w:rPr"), paragraph, text)
  const made = mark === null ? run : `${mark("ins", paragraph)}${run}</w:ins>`
  const { markup } = document
  return opensAt(paragraph) === endsAt(paragraph) ? fill(markup, paragraph, made) : insertAtEnd(markup, paragraph, made)
}

const bare = (text: string) => text.replace(/\s+/g, "")

/**
 * A DOCX in which cells print other texts, in the look of the old ones: as tracked changes, or without a trace. Nothing
 * else changes. Throws `copy-cell-unwritable` where a cell holds more than text, and as its reader does.
 */
export function mendDocx(bytes: Uint8Array, amendments: readonly WordAmendment[], author: Author | null): Uint8Array {
  const document = openWordDocument(bytes)
  let id = highestId(document.markup)
  const mark = (name: "ins" | "del", near: XmlElement) => {
    id += 1
    const when = author === null || author.date === null ? "" : ` w:date="${escaped(author.date)}"`
    return `<w:${name}${declared(document, near)} w:id="${id}" w:author="${escaped(author?.name ?? "")}"${when}>`
  }
  const edits = amendments.flatMap(({ cell, at, text, amended }): Edit[] => {
    const element = document.elementAt(at)
    const found = element && textRuns(element)
    if (!found || bare(found.text) !== bare(text)) throw new Failure("copy-cell-unwritable", { cell, why: "content" })
    const [paragraph] = found.paragraphs
    if (found.runs.length > 0)
      return author === null ? replaced(document, found, amended) : tracked(document, found, amended, mark)
    if (!paragraph) throw new Failure("copy-cell-unwritable", { cell, why: "place" })
    return [filled(document, paragraph, amended, author === null ? null : mark)]
  })
  const { markup } = document
  return editPackage(document.opened, new Map([[document.part, markup.encode(editText(markup.text, edits))]]))
}
