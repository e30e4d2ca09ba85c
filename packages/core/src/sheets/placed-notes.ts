import type { Check } from "../check/index.ts"
import type { Place, Reading } from "../report/index.ts"
import type { SheetOptions } from "./check-sheet.ts"
import { type SheetNote, sheetNotes } from "./sheet-notes.ts"

/** A note with the places in the document that it belongs beside. */
export interface PlacedNote extends Pick<SheetNote, "id" | "text" | "passages"> {
  readonly places: readonly Place[]
}

/** The notes of a copy. One about a cell that was not read has no place: it stands beside the title, so that it is said. */
export function placedNotes(
  check: Check,
  { report, places: known }: Pick<Reading, "report" | "places">,
  options: SheetOptions,
): PlacedNote[] {
  return sheetNotes(check, report, options).map(({ id, text, cells, passages }) => {
    const places = cells.flatMap((cell) => known[cell] ?? [])
    const title = places.length === 0 && passages.length === 0 ? report.title : null
    return { id, text, places, passages: title === null ? passages : [title] }
  })
}
