import { isFormLabel } from "../../recognise/form-labels.ts"
import { unknownSign } from "./page-content.ts"
import { joinTexts } from "./text-lines.ts"
import type { Word } from "./words.ts"

/** A column of figures: what its figures cover of the width of the page. */
export interface Column {
  readonly from: number
  readonly to: number
}

export interface LooseColumns {
  readonly columns: readonly Column[]
  /** Each column was seen beside all the others, in a row or in the header: a gap in a row is a blank cell. */
  readonly sure: boolean
}

const overlaps = (a: Column, b: Column) => a.from < b.to && b.from < a.to

/** A figure over or under two figures of another row is too wide for its column, and says nothing of columns. */
function isBridge(word: Word, rows: readonly (readonly Word[])[]): boolean {
  return rows.some((row) => row.filter((other) => overlaps(word, other)).length > 1)
}

/** What the figures of all rows cover together, as long as no row has two in one place. */
function covered(rows: readonly (readonly Word[])[]): Column[] | null {
  const columns: { from: number; to: number }[] = []
  const words = rows.flat().filter((word) => !isBridge(word, rows))
  for (const { from, to } of words.sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  const single = rows.every((row) =>
    columns.every((column) => row.filter((word) => overlaps(word, column)).length <= 1),
  )
  return single ? columns : null
}

/** A header over a column, and above it what stands over several. */
export interface HeaderStack extends Column {
  readonly text: string
  /** Lines above the label, which is all of it where the form knows no part of it. */
  readonly above: readonly Word[]
  readonly known: boolean
}

function stackOf(words: readonly Word[]): HeaderStack {
  const textOf = (from: number) => words.slice(from).reduce((text, word) => joinTexts(text, word.text), "")
  const starts = words.map((_, index) => index)
  const label = starts.find((start) => isFormLabel(textOf(start)))
  const own = words.slice(label ?? 0)
  return {
    text: own.some((word) => word.text === unknownSign) ? unknownSign : textOf(label ?? 0),
    above: words.slice(0, label ?? 0),
    known: label !== undefined,
    from: own.reduce((from, word) => Math.min(from, word.from), Number.POSITIVE_INFINITY),
    to: own.reduce((to, word) => Math.max(to, word.to), Number.NEGATIVE_INFINITY),
  }
}

/** How far apart the lines of one header may be, in sizes. */
const headerLead = 3.3

/** A figure, or one that a note behind it has broken over lines: 24（其中修. No header has it. */
const isOfRow = ({ text, figure }: Word) => (figure ? /\p{Nd}/u.test(text) : /^[\d,.]+[（(]/.test(text))

/**
 * The words of a header. Rows stand among them that were not known for such, since their figures are broken over lines:
 * one is told by its figures, but of several, two figures would be stacked in one place.
 */
function withoutFigures(words: readonly Word[], rows: number): readonly Word[] {
  if (rows < 2) return words
  return words.map((word) => (word.figure || isOfRow(word) ? { ...word, text: unknownSign } : word))
}

/** What stands over a table's figures. */
export interface Header {
  readonly stacks: readonly HeaderStack[]
  /** Words that stand over several columns. */
  readonly spanning: readonly Word[]
  /** How many rows of figures stand among them. */
  readonly rows: number
}

/** The words of a header stacked over their columns, and those that stand over several. */
export function stackHeader(printed: readonly Word[]): Header {
  const rows = new Set(printed.filter(isOfRow).map(({ base }) => base)).size
  const words = withoutFigures(printed, rows)
  const stacks: Word[][] = []
  const spanning: Word[] = []
  for (const word of [...words].sort((a, b) => b.base - a.base || a.from - b.from)) {
    const below = stacks.filter((stack) => stack.some((other) => overlaps(word, other)))
    const [stack] = below
    const top = stack?.[0]
    if (below.length > 1) spanning.push(word)
    else if (!stack || !top) stacks.push([word])
    else if (top.base - word.base <= headerLead * word.size) stack.unshift(word)
    else spanning.push(word)
  }
  const made = stacks.map(stackOf).sort((a, b) => a.from - b.from)
  return { stacks: made, spanning: [...spanning, ...made.flatMap((stack) => stack.above)], rows }
}

/** The columns of figures, with those that are blank in every row and known by their header alone. */
export function columnsOf(rows: readonly (readonly Word[])[], stacks: readonly HeaderStack[]): LooseColumns | null {
  const figures = covered(rows)
  if (!figures) return null
  const blank = stacks.filter((stack) => stack.known && !figures.some((column) => overlaps(stack, column)))
  const columns = [...figures, ...blank.map(({ from, to }) => ({ from, to }))].sort((a, b) => a.from - b.from)
  const full = rows.some((row) => figures.every((column) => row.some((word) => overlaps(word, column))))
  const own = columns.map((column) => stacks.filter((stack) => stack.known && overlaps(stack, column)))
  const headed = own.every((found) => found.length === 1) && new Set(own.flat()).size === columns.length
  return { columns, sure: headed || (full && blank.length === 0) }
}
