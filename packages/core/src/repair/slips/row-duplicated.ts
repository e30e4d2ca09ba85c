import { defineMoveSlip, type Sheet } from "./slip.ts"

function isCopy({ figures, width }: Sheet, line: number): boolean {
  let empty = true
  for (let cell = line * width; cell < (line + 1) * width; cell++) {
    if (figures[cell] !== figures[cell + width]) return false
    if (figures[cell] !== 0) empty = false
  }
  return !empty
}

/** A row was copied from the one next to it: its own figures are what the sums of its columns lack. */
export const rowDuplicated = defineMoveSlip({
  id: "row-duplicated",
  cost: 140,
  rare: true,
  find: (sheet, undo) => {
    for (let line = 0; line + 1 < sheet.lines && sheet.touched.length < 2; line++) {
      if (!isCopy(sheet, line)) continue
      for (const copied of [line, line + 1]) {
        if (sheet.touched.some((touched) => touched !== copied)) continue
        const cells = Array.from({ length: sheet.width }, (_, column) => copied * sheet.width + column)
        const deltas = cells.map((cell) => sheet.lacking(cell))
        if (deltas.every((delta) => delta !== null)) undo(cells, deltas)
      }
    }
  },
})
