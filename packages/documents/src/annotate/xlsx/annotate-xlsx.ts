import { openPackage, type Package } from "../../readers/package/open-package.ts"
import { relationshipsOf } from "../../readers/package/relationships.ts"
import { addressOf } from "../../readers/sheet/address.ts"
import { addContentTypes } from "../add-content-types.ts"
import { addRelationships } from "../add-relationship.ts"
import { editPackage, listedName } from "../edit-package.ts"
import { editText } from "../edit-text.ts"
import type { Author } from "../note.ts"
import { partText } from "../part-text.ts"
import { legacyDrawing } from "./legacy-drawing.ts"
import { addShapes } from "./note-shapes.ts"
import { addComments, type CellNote, emptyComments } from "./sheet-comments.ts"
import { openSheetPart, openWorksheet } from "./sheet-markup.ts"

/** What to say in the note of a cell of a sheet. */
export interface SheetNote extends CellNote {
  readonly part: string
}

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"

/** A name for a new part that no other has. */
function freeName(taken: Set<string>, before: string, ending: string): string {
  let number = 1
  while (taken.has(`${before}${number}${ending}`.toLowerCase())) number += 1
  const name = `${before}${number}${ending}`
  taken.add(name.toLowerCase())
  return name
}

/** Cells whose note is a conversation, of which this form of a note is only a stand-in that is not shown. */
function inConversation(opened: Package, sheet: string): ReadonlySet<string> {
  const parts = relationshipsOf(opened, sheet).filter(({ kind }) => kind === "threadedComment")
  const texts = parts.map(({ part }) => new TextDecoder().decode(opened.part(part) ?? new Uint8Array()))
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\bref="([A-Z]{1,3}\d{1,7})"/g)].map((match) => match[1] ?? "")),
  )
}

/** Changed and new parts, and the kinds of the new ones. */
interface Changes {
  readonly parts: Map<string, Uint8Array>
  readonly types: Map<string, string>
  readonly names: Set<string>
}

/** Notes on one sheet. False where its drawing cannot be added to. */
function annotateSheet(
  opened: Package,
  name: string,
  notes: readonly CellNote[],
  author: Author,
  into: Changes,
): boolean {
  const sheet = openWorksheet(opened, name)
  const used = relationshipsOf(opened, sheet.part)
  const drawing = legacyDrawing(sheet, used)
  const known = used.find(({ kind }) => kind === "comments")?.part
  const bytes = known === undefined ? null : opened.part(known)
  const part = known !== undefined && bytes ? listedName(opened, known) : freeName(into.names, "xl/comments", ".xml")
  const encoder = new TextEncoder()
  const comments = openSheetPart(bytes ?? encoder.encode(emptyComments(sheet.namespace)), part)
  const added = addComments(comments, notes, author.name)
  const old = drawing.part === null ? null : opened.part(drawing.part)
  const decoded = old && partText(old)
  const shapes = addShapes(decoded?.text ?? null, added.fresh)
  if (shapes === null) return false
  const drawn =
    drawing.part !== null && old
      ? listedName(opened, drawing.part)
      : freeName(into.names, "xl/drawings/vmlDrawingNotes", ".vml")
  into.parts.set(part, added.bytes)
  if (added.fresh.length > 0) into.parts.set(drawn, decoded?.encode(shapes) ?? encoder.encode(shapes))
  if (!bytes) into.types.set(part, commentsType)
  const fresh = [
    ...(bytes ? [] : [{ type: `${sheet.relationships}/comments`, part }]),
    ...(old ? [] : [{ type: `${sheet.relationships}/vmlDrawing`, part: drawn }]),
  ]
  if (fresh.length === 0) return true
  const list = addRelationships(opened, sheet.part, fresh)
  into.parts.set(list.part, list.bytes)
  if (old) return true
  const edit = drawing.insert(list.ids.at(-1) ?? "")
  into.parts.set(sheet.part, sheet.markup.encode(editText(sheet.markup.text, [edit])))
  return true
}

/**
 * A workbook with notes in its cells; those that it had are kept, and go on where a cell has one. Gives also the notes
 * that could not be put in. Throws as its reader does.
 */
export function annotateXlsx<N extends SheetNote>(
  bytes: Uint8Array,
  notes: readonly N[],
  author: Author,
): { readonly bytes: Uint8Array; readonly missing: readonly N[] } {
  const opened = openPackage(bytes)
  const into: Changes = {
    parts: new Map(),
    types: new Map(),
    names: new Set(opened.names.map((name) => name.toLowerCase())),
  }
  const missing: N[] = []
  for (const part of new Set(notes.map((note) => note.part))) {
    const own = notes.filter((note) => note.part === part)
    const closed = inConversation(opened, part)
    const shut = own.filter(({ row, column }) => closed.has(addressOf(row, column)))
    const open = own.filter((note) => !shut.includes(note))
    missing.push(...shut)
    if (open.length > 0 && !annotateSheet(opened, part, open, author, into)) missing.push(...open)
  }
  if (into.parts.size === 0) return { bytes, missing }
  const types = addContentTypes(opened, into.types, new Map([["vml", drawingType]]))
  return { bytes: editPackage(opened, into.parts.set(types.part, types.bytes)), missing }
}
