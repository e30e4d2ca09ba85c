import type { GraphicsState } from "./graphics-state.ts"
import { apply } from "./matrix.ts"

/** A clip at least this wide, in shares of the sheet, is that of the page: a cell's text may well end at its own. */
const wide = 0.5

/** Narrows what is seen of a page to the path that its commands clip it to. */
export function clipPath(state: GraphicsState, operands: readonly unknown[], width: number): void {
  const bounds = operands[2] as ArrayLike<number> | null | undefined
  if (!bounds || bounds.length < 4) return
  const [ax = 0, ay = 0, bx = 0, by = 0] = Array.from(bounds)
  const corners = [
    [ax, ay],
    [ax, by],
    [bx, ay],
    [bx, by],
  ].map(([x = 0, y = 0]) => apply(state.matrix, x, y)[0])
  const [left, right] = [Math.min(...corners), Math.max(...corners)]
  if (!(right - left >= wide * width)) return
  state.left = Math.max(state.left, left)
  state.right = Math.min(state.right, right)
}
