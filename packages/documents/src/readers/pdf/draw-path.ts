import type { GraphicsState } from "./graphics-state.ts"
import { apply } from "./matrix.ts"
import { op } from "./operators.ts"
import type { Rule } from "./page-content.ts"

/** A filled area, which may hide what was printed before. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Point = readonly [x: number, y: number]

/** Word processors draw a line as an area this thin. */
const thin = 2.5

const strokes = new Set<number>([
  op.stroke,
  op.closeStroke,
  op.fillStroke,
  op.eoFillStroke,
  op.closeFillStroke,
  op.closeEOFillStroke,
])
const fills = new Set<number>([
  op.fill,
  op.eoFill,
  op.fillStroke,
  op.eoFillStroke,
  op.closeFillStroke,
  op.closeEOFillStroke,
])
const closing = new Set<number>([op.closeStroke, op.closeFillStroke, op.closeEOFillStroke])

/** How many numbers follow each kind of step: move, line, two curves, close. */
const counts = [2, 2, 6, 4, 0]

/** The strokes of a path in points of the sheet; what is curved is no rule, and stands for its ends alone. */
function linesOf(data: ArrayLike<number>, state: GraphicsState, close: boolean): Point[][] {
  const paths: Point[][] = []
  let path: Point[] = []
  const closePath = () => {
    if (path[0]) path.push(path[0])
  }
  for (let index = 0; index < data.length; ) {
    const step = data[index] ?? 4
    const count = counts[step] ?? 0
    if (step === 0) {
      if (close) closePath()
      path = []
      paths.push(path)
    }
    if (step === 4) closePath()
    else path.push(apply(state.matrix, data[index + count - 1] ?? 0, data[index + count] ?? 0))
    index += count + 1
  }
  if (close) closePath()
  return paths
}

function ruleBetween([x, y]: Point, [toX, toY]: Point): Rule | null {
  if (Math.abs(y - toY) < 1) return { lies: true, at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) }
  if (Math.abs(x - toX) < 1) return { lies: false, at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) }
  return null
}

function areaOf(path: readonly Point[]): Area {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)]
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) }
}

/** Filled areas smaller than this are no ground of a cell. */
const smallest = 12

/** Whether a path goes along the sheet's edges alone, as lines and boxes do, so that it can be no sign. */
function isStraight(data: ArrayLike<number>, paths: readonly (readonly Point[])[]): boolean {
  for (let index = 0; index < data.length; index += (counts[data[index] ?? 4] ?? 0) + 1)
    if (data[index] === 2 || data[index] === 3) return false
  return paths.every((path) =>
    path.every((point, index) => {
      const before = path[index - 1]
      return !before || ruleBetween(before, point) !== null
    }),
  )
}

/**
 * Tells the rules and the areas that a path draws, and a `figure` where it draws what is neither. White ones draw nothing
 * on white paper.
 */
export function drawPath(
  state: GraphicsState,
  operands: readonly unknown[],
  found: { rule(rule: Rule): void; area(area: Area): void; figure(): void },
): void {
  const [kind, pieces] = operands as [number, readonly (ArrayLike<number> | null)[]]
  const data = pieces?.[0]
  if (!data) return
  const paths = linesOf(data, state, closing.has(kind))
  const inks = (strokes.has(kind) && !state.whiteStroke) || (fills.has(kind) && !state.whiteFill)
  if (inks && !isStraight(data, paths)) found.figure()
  if (strokes.has(kind) && !state.whiteStroke) {
    for (const path of paths)
      for (const [index, point] of path.entries()) {
        const before = path[index - 1]
        const rule = before ? ruleBetween(before, point) : null
        if (rule) found.rule(rule)
      }
  }
  if (!fills.has(kind)) return
  for (const path of paths) {
    const area = areaOf(path)
    const [width, height] = [area.right - area.left, area.bottom - area.top]
    if (width > thin && height > thin) {
      if (!state.whiteFill && width < smallest && height < smallest) found.figure()
      if (state.opaque && state.plain) found.area(area)
      continue
    }
    if (state.whiteFill) continue
    // A dot belongs to a dotted line that lies or to one that stands: the others beside it will tell.
    const dot = width <= thin && height <= thin
    if (dot || width >= height)
      found.rule({ lies: true, at: (area.top + area.bottom) / 2, from: area.left, to: area.right })
    if (dot || width < height)
      found.rule({ lies: false, at: (area.left + area.right) / 2, from: area.top, to: area.bottom })
  }
}
