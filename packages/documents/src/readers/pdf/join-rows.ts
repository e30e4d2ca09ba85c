import { isBlank, looksLikeFigure } from "../../recognise/figure-text.ts"
import { isFormLabel } from "../../recognise/form-labels.ts"
import type { Box } from "./page-items.ts"
import { joinTexts } from "./text-lines.ts"

const isCounted = (text: string) => /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/.test(text)
/** Digits, as many as there are figures; or one figure as people write it, its unit or note behind it. */
const isFigure = (text: string) =>
  text !== "" && (/^[\d０-９\s,，.．+\-—－/]+$/.test(text) || (looksLikeFigure(text) && !isBlank(text)))
const isWords = (text: string) => text !== "" && !isFigure(text)

/** A box of the lower part, and the one of the upper part that it goes on from. */
interface Pair {
  readonly upper: Box
  readonly lower: Box
}

/** The boxes of the first row below that stand right under a box of the same width. */
function pairsOf(above: readonly (readonly Box[])[], below: readonly Box[]): Pair[] {
  const last = above.length - 1
  const ending = above.flat().filter((box) => box.row + box.rowSpan - 1 === last)
  return below.flatMap((lower) => {
    const upper = ending.find((box) => box.column === lower.column && box.columnSpan === lower.columnSpan)
    return upper ? [{ upper, lower }] : []
  })
}

/** Whether the words above and below are halves of one label of the form, and neither is one by itself. */
function isHalved({ upper, lower }: Pair): boolean {
  const isLabel = (text: string) => isFormLabel(text) && isWords(text)
  return isLabel(upper.text + lower.text) && !isLabel(upper.text) && !isLabel(lower.text)
}

/**
 * Whether the end of the page went through a row. What is left of it below has words or figures, but never both, since
 * with both it is a row of its own, unless its label is the second half of one; and no box then holds two figures.
 */
function isCut(pairs: readonly Pair[]): boolean {
  if (pairs.length < 2) return false
  if (pairs.some(isHalved)) return true
  const words = pairs.filter(({ lower }) => isWords(lower.text))
  const figures = pairs.filter(({ lower }) => isFigure(lower.text))
  if (words.some(({ lower }) => isCounted(lower.text))) return false
  if (figures.length > 0) {
    const blank = figures.every(({ upper }) => upper.text === "")
    return blank && words.length === 0 && pairs.every(({ upper }) => !isFigure(upper.text))
  }
  if (words.length === 0 || words.some(({ upper }) => !isWords(upper.text))) return false
  // A label broken off, rather than a row that is left blank.
  return words.every(({ upper }) => upper.full) || pairs.some(({ upper }) => isFigure(upper.text))
}

/** A row of figures alone, one of them left blank perhaps: what stands above it is its header, and ends there. */
function isBare(row: readonly Box[]): boolean {
  const texts = row.map((box) => box.text).filter((text) => text !== "")
  return texts.length > 0 && texts.every(isFigure)
}

const goOn = ({ upper, lower }: Pair): Box => ({
  ...upper,
  // A figure too wide for its box goes on below; one that did not fill it does not.
  text: isFigure(upper.text) && upper.full ? upper.text + lower.text : joinTexts(upper.text, lower.text),
  page: upper.text === "" ? lower.page : upper.page,
  full: lower.text === "" ? upper.full : lower.full,
})

/** The rows of a table that goes on on the next page: boxes that the end of the page cut are one again. */
export function joinRows(above: readonly (readonly Box[])[], below: readonly (readonly Box[])[]): Box[][] {
  const [first = [], ...rest] = below
  const last = above.length - 1
  const pairs = pairsOf(above, first)
  const here = pairs.filter(({ upper }) => upper.row === last)
  const cut = pairs.length === first.length && isCut(here)
  const by = cut ? last : above.length
  const bare = isBare(first)
  const changed = new Map<Box, Box>()
  const gone = new Set<Box>()
  for (const pair of pairs) {
    const { upper, lower } = pair
    // A merged box above goes on below, unless what stands below begins something else.
    const merged = upper.row < last && (cut || !bare) && !isFigure(lower.text) && !isCounted(lower.text)
    if (upper.row === last ? !cut : !merged) continue
    changed.set(upper, { ...goOn(pair), rowSpan: by + lower.row + lower.rowSpan - upper.row })
    gone.add(lower)
  }
  const upperRows = above.map((row) => row.map((box) => changed.get(box) ?? box))
  const shift = (row: readonly Box[]) =>
    row.filter((box) => !gone.has(box)).map((box) => ({ ...box, row: box.row + by }))
  const lowerRows = [first, ...rest].map(shift)
  if (!cut) return [...upperRows, ...lowerRows]
  // What was left of the cut row and is no part of it, a new label perhaps, still begins in it.
  const whole = [...(upperRows[last] ?? []), ...(lowerRows[0] ?? [])].sort((a, b) => a.column - b.column)
  return [...upperRows.slice(0, -1), whole, ...lowerRows.slice(1)]
}
