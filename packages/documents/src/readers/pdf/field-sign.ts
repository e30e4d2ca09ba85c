import { apply, type Matrix } from "./matrix.ts"
import { type Sign, unknownSign } from "./page-content.ts"

/** Where a form field or a remark stands on a page: two opposite corners. */
export type Field = readonly [left: number, bottom: number, right: number, top: number]

/** No sign of a text is larger than this in the place of a field. */
const largest = 12

/** What a field shows, as one sign that nobody can tell: the box in which it stands is then no blank. */
export function fieldSign([ax, ay, bx, by]: Field, matrix: Matrix, run: number): Sign {
  const [[fromX, fromY], [toX, toY]] = [apply(matrix, ax, ay), apply(matrix, bx, by)]
  const [x, y] = [(fromX + toX) / 2, (fromY + toY) / 2]
  const size = Math.min(largest, Math.abs(toY - fromY), Math.abs(toX - fromX))
  const half = size / 2
  return {
    text: unknownSign,
    from: x - half,
    to: x + half,
    base: y + 0.36 * size,
    size,
    x,
    y,
    upright: false,
    run: -1 - run,
  }
}
