import { isBrokenNumber } from "./box-text.ts"
import type { Grid } from "./frame-grid.ts"
import { type Sign, unknownSign } from "./page-content.ts"
import { linesOf, lineText } from "./text-lines.ts"
import { stripsOf } from "./words.ts"

const isDigit = (sign: Sign) => sign.text === unknownSign || /^\p{Nd}/u.test(sign.text)

/** Base lines of two figures below each other are at least this far apart, in sizes: less is a figure that was broken. */
const rowPitch = 1.1

/** More lines are no figure: nobody counts so much. */
const mostLines = 4

/** A single figure, broken where each of its lines but the last fills the box. */
function isBroken(signs: readonly Sign[], width: number): boolean {
  const lines = linesOf(signs)
  return (
    lines.length > 1 &&
    lines.length <= mostLines &&
    lines.slice(1).every((line, index) => {
      const above = lines[index]
      return above && isBrokenNumber(above, lineText(above), lineText(line), width)
    })
  )
}

/** What stands in a box: how many figures, and whether lines must be missing between them. */
function figuresIn(signs: readonly Sign[], width: number): { figures: number; open: boolean } {
  if (isBroken(signs, width)) return { figures: 1, open: false }
  const strips = stripsOf(signs, 0)
  const words = strips.flatMap((strip) => strip.words)
  const figures = words.filter((word) => word.figure)
  const beside = strips.some((strip) => strip.words.filter((word) => word.figure).length > 1)
  const labelled = figures.length > 0 && words.some((word) => /\p{Script=Han}{2}/u.test(word.text))
  const rows = figures.filter((word, index) => {
    const above = figures[index - 1]
    return above && word.base - above.base > rowPitch * word.size && word.size > 0
  })
  return { figures: figures.length, open: beside || labelled || rows.length > 1 }
}

/**
 * Whether lines part only the rows of a table, or only its columns, or stand around all of it: most of its figures
 * then share their boxes with others.
 */
export function isHalfRuled(boxes: ReadonlyMap<number, readonly Sign[]>, widths: ReadonlyMap<number, number>): boolean {
  let [all, shared, open] = [0, 0, 0]
  for (const [id, signs] of boxes) {
    if (!signs.some(isDigit)) continue
    const inside = figuresIn(signs, widths.get(id) ?? 0)
    all += inside.figures
    if (inside.open) shared += inside.figures
    if (inside.open) open += 1
  }
  return (open > 1 || shared > 5) && shared >= all / 2
}

/** How close figures are to the piece of a table that they belong to. */
const close = 15

/** Whether the lines are those of a piece of a row whose figures stand beside them. */
export function isPiece(grid: Grid, boxes: Iterable<readonly Sign[]>, outside: readonly Sign[]): boolean {
  const [left = 0, right = 0, top = 0, bottom = 0] = [grid.xs[0], grid.xs.at(-1), grid.ys[0], grid.ys.at(-1)]
  for (const signs of boxes)
    if (signs.some(isDigit) && stripsOf(signs, 0).some(({ words }) => words.some((w) => w.figure))) return false
  return outside.some(
    (sign) => isDigit(sign) && sign.x > left && sign.x < right && sign.y > top - close && sign.y < bottom + close,
  )
}
