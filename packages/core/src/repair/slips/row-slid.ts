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

/** Whether so much moved that it was one slip: two digits are as well two slips of their own. */
function isSlide({ figures, width, movable }: Sheet, { top, bottom, gap, edge }: Slide): boolean {
  const step = gap < edge ? 1 : -1
  let [moved, digits] = [0, 0]
  for (let line = top; line <= bottom; line++) {
    for (let cell = line * width + gap; cell !== line * width + edge; cell += step) {
      const figure = figures[cell + step] as number
      if (figure !== figures[cell] && !movable(cell)) return false
      if (figure === 0) continue
      moved += 1
      digits += figure < 10 ? 1 : figure < 100 ? 2 : 3
    }
    const lost = line * width + edge
    if (figures[lost] !== 0 && !movable(lost)) return false
  }
  return moved >= 2 && digits >= 3
}

function slideBack(sheet: Sheet, undo: Undo, slide: Slide): void {
  if (!isSlide(sheet, slide)) return
  const { top, bottom, gap, edge } = slide
  const step = gap < edge ? 1 : -1
  const cells: number[] = []
  const deltas: number[] = []
  let lost = -1
  for (let line = top; line <= bottom; line++) {
    for (let column = gap; column !== edge; column += step) {
      const cell = line * sheet.width + column
      cells.push(cell)
      deltas.push((sheet.figures[cell + step] as number) - (sheet.figures[cell] as number))
    }
    lost = line * sheet.width + edge
    if (top === bottom) continue
    cells.push(lost)
    deltas.push(-(sheet.figures[lost] as number))
  }
  undo(cells, deltas, top === bottom ? { lost } : {})
}

/** Towards which sides the figures behind an empty cell may have slid away from it: something stands there. */
function sidesOf({ figures, width, movable }: Sheet, line: number, gap: number): (1 | -1)[] {
  const cell = line * width + gap
  if (figures[cell] !== 0 || !movable(cell)) return []
  return ([-1, 1] as const).filter((step) => figures[cell + step] !== 0)
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
    const { lines, width, touched } = sheet
    const [highest, lowest] = [touched[0] ?? lines - 1, touched.at(-1) ?? 0]
    for (let top = Math.max(0, lowest - tallest + 1); top <= highest; top++)
      for (let gap = 0; gap < width; gap++)
        for (const step of sidesOf(sheet, top, gap)) {
          // What fell off the edge stood two columns away at least.
          const end = step === 1 ? width : gap - 1
          for (let edge = step === 1 ? gap + 2 : 0; edge < end; edge++)
            for (let bottom = top; bottom < Math.min(lines, top + tallest); bottom++) {
              if (sheet.figures[bottom * width + gap] !== 0) break
              if (bottom >= lowest) slideBack(sheet, undo, { top, bottom, gap, edge })
            }
        }
  },
})
