import type { Origin } from "../document.ts"
import { findOrigin, findPassage } from "./find-origin.ts"
import type { Author, Note } from "./note.ts"
import { traceDocument } from "./trace-document.ts"

/** A copy with notes in it, and the ids of those that found no place. */
export interface Annotated {
  readonly bytes: Uint8Array
  readonly missing: readonly string[]
}

/** What is said at one place of a file: a cell has one note, however many findings are about it. */
export interface Spot {
  readonly origin: Origin
  readonly ids: readonly string[]
  readonly lines: readonly string[]
}

function spotsOf(found: readonly { readonly note: Note; readonly origins: readonly Origin[] }[]): Spot[] {
  const spots = new Map<string, Spot>()
  for (const { note, origins } of found) {
    for (const origin of origins) {
      const key = JSON.stringify(origin)
      const { ids = [], lines = [] } = spots.get(key) ?? {}
      if (ids.includes(note.id)) continue
      spots.set(key, { origin, ids: [...ids, note.id], lines: [...lines, ...note.text.split("\n")] })
    }
  }
  return [...spots.values()]
}

/** Puts notes beside the places of a DOCX or XLSX of which it holds the bytes. */
type Annotate = (bytes: Uint8Array, spots: readonly Spot[], author: Author) => Promise<readonly [Uint8Array, Spot[]]>

const annotateWord: Annotate = async (bytes, spots, author) => {
  const { annotateDocx } = await import("./docx/annotate-docx.ts")
  const notes = spots.flatMap((spot) => ("at" in spot.origin ? [{ ...spot, at: spot.origin.at }] : []))
  const made = annotateDocx(bytes, notes, author)
  return [made.bytes, notes.filter((note) => made.missing.includes(note))]
}

const annotateSheets: Annotate = async (bytes, spots, author) => {
  const { annotateXlsx } = await import("./xlsx/annotate-xlsx.ts")
  const notes = spots.flatMap((spot) => ("part" in spot.origin ? [{ ...spot, ...spot.origin }] : []))
  const made = annotateXlsx(bytes, notes, author)
  return [made.bytes, notes.filter((note) => made.missing.includes(note))]
}

/**
 * A copy of a DOCX or XLSX with a comment beside each place of each note. Nothing else of the document changes: it reads
 * as before, and keeps the comments that it had. Rejects with `copy-kind-unsupported` for any other kind of file, and as
 * `readDocument` does.
 */
export async function annotateDocument(file: Uint8Array, notes: readonly Note[], author: Author): Promise<Annotated> {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const { kind, document } = await traceDocument(bytes)
  const found = notes.map((note) => ({
    note,
    origins: [
      ...note.places.map((place) => findOrigin(document, place)),
      ...(note.passages ?? []).map((passage) => findPassage(document, passage)),
    ].filter((origin) => origin !== null),
  }))
  const spots = spotsOf(found)
  const [made, left] = await (kind === "docx" ? annotateWord : annotateSheets)(bytes, spots, author)
  const said = new Set(
    spots.filter((spot) => !left.some(({ origin }) => origin === spot.origin)).flatMap(({ ids }) => ids),
  )
  return { bytes: made, missing: notes.flatMap(({ id }) => (said.has(id) ? [] : [id])) }
}
