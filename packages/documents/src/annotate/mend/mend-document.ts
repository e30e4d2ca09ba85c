import { Failure } from "@gouji/core"
import type { Origin } from "../../document.ts"
import { findOrigin } from "../find-origin.ts"
import type { Author } from "../note.ts"
import { traceDocument } from "../trace-document.ts"
import { amendedText } from "./amended-text.ts"
import type { Amendment } from "./amendment.ts"

interface Found extends Amendment {
  readonly origin: Origin
  readonly text: string
  readonly amended: string
}

async function mendWord(bytes: Uint8Array, found: readonly Found[], author: Author | null): Promise<Uint8Array> {
  const { mendDocx } = await import("../docx/mend-docx.ts")
  const amendments = found.flatMap((one) => ("at" in one.origin ? [{ ...one, at: one.origin.at }] : []))
  return mendDocx(bytes, amendments, author)
}

async function mendSheets(bytes: Uint8Array, found: readonly Found[], author: Author | null): Promise<Uint8Array> {
  const { mendXlsx } = await import("../xlsx/mend-xlsx.ts")
  const cells = found.flatMap((one) => ("part" in one.origin ? [{ ...one, ...one.origin }] : []))
  const mended = mendXlsx(bytes, cells)
  if (author === null) return mended
  const { annotateXlsx } = await import("../xlsx/annotate-xlsx.ts")
  const notes = cells.map(({ part, row, column, note }) => ({ part, row, column, lines: note.split("\n") }))
  const { bytes: marked, missing } = annotateXlsx(mended, notes, author)
  const unsaid = cells.find((cell) => missing.some((note) => note.row === cell.row && note.column === cell.column))
  if (unsaid) throw new Failure("copy-cell-unwritable", { cell: unsaid.cell, why: "content" })
  return marked
}

/**
 * A copy of a DOCX or XLSX in which cells print other figures, and nothing else is changed. In somebody's name they are
 * marked: as tracked changes in a DOCX, by a note in an XLSX; with `null` they are not. Whether the copy reads as wanted
 * is for the caller to see (`mendingFaults`). Rejects with `copy-kind-unsupported` for any other kind of file, with
 * `copy-cell-unwritable` where a cell cannot be found or changed, and as `readDocument` does.
 */
export async function mendDocument(
  file: Uint8Array,
  amendments: readonly Amendment[],
  author: Author | null,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const { kind, document } = await traceDocument(bytes)
  const found = amendments.map((amendment): Found => {
    const { cell, place, to } = amendment
    const origin = place.row === null ? null : findOrigin(document, place)
    if (!origin) throw new Failure("copy-cell-unwritable", { cell, why: "place" })
    return { ...amendment, origin, text: place.text, amended: amendedText(place.text, to) }
  })
  return kind === "docx" ? mendWord(bytes, found, author) : mendSheets(bytes, found, author)
}
