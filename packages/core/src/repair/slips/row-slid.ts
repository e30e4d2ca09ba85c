import { defineMoveSlip, type Sheet, type Undo } from "./slip.ts"

/** How many lines may have slid together. */
const tallest = 6

/** Where the figures of some lines slid: from the gap that opened, towards the edge over which one was lost. */
interface Slide {
  readonly top: number
  readonly bottom: number
  readonly gap: number
  readonly edge: number
}

function slideBack(sheet: Sheet, undo: Undo, { top, bottom, gap, edge }: Slide): void {
  const step = gap < edge ? 1 : -1
  const cells: number[] = []
  const deltas: number[] = []
  let [lost, figures, digits] = [-1, 0, 0]
  for (let line = top; line <= bottom; line++) {
    for (let column = gap; column !== edge; column += step) {
      const cell = line * sheet.width + column
      const moved = sheet.figures[cell + step] as number
      const delta = moved - (sheet.figures[cell] as number)
      if (delta !== 0 && !sheet.movable(cell)) return
      cells.push(cell)
      deltas.push(delta)
      if (moved === 0) continue
      figures += 1
      digits += String(moved).length
    }
    lost = line * sheet.width + edge
    if (sheet.figures[lost] !== 0 && !sheet.movable(lost)) return
    if (top === bottom) continue
    cells.push(lost)
    deltas.push(-(sheet.figures[lost] as number))
  }
  // Two digits that moved are as well two slips of their own.
  if (figures >= 2 && digits >= 3) undo(cells, deltas, top === bottom ? { lost } : {})
}

/** Whether a slide may have left this cell empty: the figure that belongs there stands behind it. */
function isGap({ figures, width, movable }: Sheet, line: number, gap: number, step: 1 | -1): boolean {
  const cell = line * width + gap
  return figures[cell] === 0 && figures[cell + step] !== 0 && movable(cell)
}

/**
 * Part of a row, or of some rows below each other, slid by a column: a cell was skipped, and from there on each figure
 * stands one too far. One slip that touches many cells; what fell off the edge of one row follows from the sums, of
 * several rows it is taken to have been 0.
 */
export const rowSlid = defineMoveSlip({
  id: "row-slid",
  cost: 130,
  rare: true,
  find: (sheet, undo) => {
    for (let top = 0; top < sheet.lines; top++)
      for (let gap = 0; gap < sheet.width; gap++)
        for (let edge = 0; edge < sheet.width; edge++) {
          if (Math.abs(edge - gap) < 2 || !isGap(sheet, top, gap, gap < edge ? 1 : -1)) continue
          for (let bottom = top; bottom < Math.min(sheet.lines, top + tallest); bottom++) {
            if (sheet.figures[bottom * sheet.width + gap] !== 0) break
            slideBack(sheet, undo, { top, bottom, gap, edge })
          }
        }
  },
})
