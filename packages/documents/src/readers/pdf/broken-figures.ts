import { beginsLabel } from "./form-pieces.ts"
import type { LooseRow } from "./loose-blocks.ts"
import { unknownSign } from "./page-content.ts"
import type { Strip, Word } from "./words.ts"

/** Two lines of one figure are not farther apart than this, in sizes. */
const lead = 3.3
/** A figure with fewer digits is not broken. */
const fewest = 4

const overlaps = (a: Word, b: Word) => a.from < b.to && b.from < a.to
const isApart = (a: LooseRow, b: LooseRow) => !a.figures.some((one) => b.figures.some((other) => overlaps(one, other)))
const isUnder = (a: LooseRow, b: LooseRow) => b.figures.every((one) => a.figures.some((other) => overlaps(one, other)))
const isLong = (word: Word) => word.text.replace(/\D/g, "").length >= fewest
const unknown = (word: Word): Word => ({ ...word, text: unknownSign })
/** Whoever knows what the figures must add up to may put them together again. */
const broken = (word: Word): Word => ({ ...unknown(word), piece: word.piece ?? word.text })

export interface Mended {
  readonly rows: readonly LooseRow[]
  /** What is left of strips whose figures went to another row. */
  readonly inner: readonly Strip[]
}

/** Rows around one of which the pieces of broken figures stand, half a line higher and lower. */
function isAround(a: LooseRow, b: LooseRow, c: LooseRow): boolean {
  const near = c.strip.base - a.strip.base <= lead * b.strip.size
  return near && isApart(a, b) && isApart(b, c) && isUnder(a, c) && a.figures.every(isLong)
}

/** A row that has no label of its own, and figures under long ones alone: what was left of those. */
function isRest(a: LooseRow, b: LooseRow): boolean {
  const near = b.strip.base - a.strip.base <= lead * b.strip.size
  const label = b.labels.map((word) => word.text).join("")
  const long = b.figures.every((one) => a.figures.some((other) => overlaps(one, other) && isLong(other)))
  return near && long && b.figures.length * 2 < a.figures.length && !beginsLabel(label)
}

/** Figures that were broken over two lines are not known: where the first line ends nobody can tell. */
export function mendBroken(rows: readonly LooseRow[]): Mended {
  const mended: LooseRow[] = []
  const inner: Strip[] = []
  for (let index = 0; index < rows.length; index += 1) {
    const [a, b, c] = rows.slice(index, index + 3)
    const above = mended.at(-1)
    if (a && b && c && isAround(a, b, c)) {
      const figures = [...b.figures, ...a.figures.map(unknown)].sort((one, other) => one.from - other.from)
      mended.push({ ...b, figures })
      for (const { strip, labels } of [a, c]) if (labels.length > 0) inner.push({ ...strip, words: labels })
      index += 2
    } else if (a && above && isRest(above, a)) {
      const under = (word: Word) => a.figures.some((one) => overlaps(one, word))
      mended[mended.length - 1] = {
        ...above,
        figures: above.figures.map((word) => (under(word) ? broken(word) : word)),
      }
      mended.push({ ...a, figures: a.figures.map(broken) })
    } else if (a) mended.push(a)
  }
  return { rows: mended, inner }
}
