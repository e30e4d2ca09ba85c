import { isFormLabel } from "../../recognise/form-labels.ts"
import { mendBroken } from "./broken-figures.ts"
import { beginsLabel } from "./form-pieces.ts"
import { lead } from "./loose-labels.ts"
import type { PageLine } from "./page-items.ts"
import { type Strip, stripsOf, type Word } from "./words.ts"

/** A row of figures, and the words in front of them. */
export interface LooseRow {
  readonly strip: Strip
  readonly labels: readonly Word[]
  readonly figures: readonly Word[]
}

/** Rows of figures under one header, and all that stands between and around them. */
export interface LooseBlock {
  readonly page: number
  readonly rows: readonly LooseRow[]
  /** Strips above the first row that may be its header. */
  readonly head: readonly Strip[]
  /** Strips below the last row that may go on in its label. */
  readonly tail: readonly Strip[]
  /** Strips of labels between the rows. */
  readonly inner: readonly Strip[]
  /** Where the figures begin, and where the labels beside them end. */
  readonly edge: number
  readonly labelEnd: number
  /** Nothing stands between it and the top of its page, or the end. */
  readonly atTop: boolean
  readonly atEnd: boolean
}

/** A row of figures: nothing but figures behind the first one, and more than a number that somebody wrote. */
function rowOf(strip: Strip): LooseRow | null {
  const first = strip.words.findIndex((word) => word.figure)
  if (first < 0) return null
  const [labels, figures] = [strip.words.slice(0, first), strip.words.slice(first)]
  return figures.every((word) => word.figure) ? { strip, labels, figures } : null
}

/** Several figures, or one that stands well apart from its label, or beside a label of the form. */
function isStrong({ strip, labels, figures }: LooseRow): boolean {
  const label = labels.at(-1)
  const first = figures[0]
  if (figures.length > 1) return true
  if (!label || !first) return false
  return first.from - label.to > strip.size || isFormLabel(labels.map((word) => word.text).join(""))
}

const edgeOf = (rows: readonly LooseRow[]) =>
  rows.reduce((edge, { figures }) => Math.min(edge, figures[0]?.from ?? edge), Number.POSITIVE_INFINITY)

const isLeftOf = (strip: Strip, edge: number) => strip.words.every((word) => word.to <= edge + 0.3 * word.size)

/** Rows of a table are not farther apart than this, in sizes. */
const apart = 7

/** What is counted in words, alone on its line: it begins a part of the report, unless it is the label of a row. */
const counted = /^[一二三四五六七八九十]{1,3}、/

const isHeading = (text: string) => counted.test(text) && !beginsLabel(text)

/** Lines that end like a sentence, or are too large or too long for a header, end it. */
function endsHeader(strip: Strip, below: Strip, edge: number, right: number, size: number): boolean {
  const [only, ...others] = strip.words
  const text = strip.words.map((word) => word.text).join("")
  if (below.base - strip.base > apart * size || strip.size > 1.15 * size) return true
  if (/[。；：;:]$/.test(text)) return true
  if (!only || others.length > 0) return false
  if (counted.test(text)) return isHeading(text)
  const wide = only.to - only.from > 0.5 * (right - Math.min(edge, only.from))
  return wide && only.to > edge
}

/** The strips above a row that may be its header, going up. */
function headAbove(strips: readonly Strip[], at: number, stop: number, edge: number, right: number): Strip[] {
  const head: Strip[] = []
  const row = strips[at]
  let below = row
  for (let index = at - 1; row && below && index >= stop; index -= 1) {
    const strip = strips[index]
    if (!strip || endsHeader(strip, below, edge, right, row.size)) break
    head.unshift(strip)
    below = strip
  }
  return head
}

function tailBelow(strips: readonly Strip[], at: number, edge: number): Strip[] {
  const tail: Strip[] = []
  let above = strips[at]
  for (let index = at + 1; above && index < strips.length; index += 1) {
    const strip = strips[index]
    const goesOn = strip && isLeftOf(strip, edge) && strip.base - above.base <= lead * above.size
    if (!strip || !goesOn || isHeading(strip.words[0]?.text ?? "")) break
    tail.push(strip)
    above = strip
  }
  return tail
}

/** Rows that follow each other with nothing but labels between them. */
function groupsOf(strips: readonly Strip[], rows: readonly (LooseRow | null)[]): { first: number; last: number }[] {
  const groups: { first: number; last: number; rows: LooseRow[] }[] = []
  for (const [index, row] of rows.entries()) {
    if (!row) continue
    const group = groups.at(-1)
    const edge = edgeOf([...(group?.rows ?? []), row])
    const between = group ? strips.slice(group.last + 1, index) : []
    const near = strips
      .slice(group?.last ?? index, index + 1)
      .every((strip, i, all) => i === 0 || strip.base - (all[i - 1]?.base ?? 0) <= apart * strip.size)
    if (group && near && between.every((strip) => isLeftOf(strip, edge))) {
      group.last = index
      group.rows.push(row)
    } else groups.push({ first: index, last: index, rows: [row] })
  }
  return groups.filter((group) => group.rows.some(isStrong))
}

/** Where a word over figures begins: behind the labels of their rows. */
export function isLabelSide(word: Word, { edge, labelEnd }: Pick<LooseBlock, "edge" | "labelEnd">): boolean {
  return (word.from + word.to) / 2 < edge && word.from < labelEnd
}

/** Lines of a page that follow each other, with those at the end of the page before that may be their header. */
export interface Lines {
  readonly carried: readonly PageLine[]
  readonly own: readonly PageLine[]
  readonly atTop: boolean
  readonly atEnd: boolean
}

/** The strips of the page, and above them those of the page before as if the sheets were put together. */
function stripsIn({ carried, own }: Lines): { strips: Strip[]; before: number } {
  const of = (lines: readonly PageLine[], from: number) =>
    lines.flatMap(({ line }, item) => stripsOf(line.signs, from + item)).sort((a, b) => a.base - b.base)
  const [upper, lower] = [of(carried, 0), of(own, carried.length)]
  const first = lower[0]
  const shift = first ? first.base - 1.5 * first.size - (upper.at(-1)?.base ?? 0) : 0
  const moved = upper.map((strip) => ({
    ...strip,
    base: strip.base + shift,
    words: strip.words.map((word) => ({ ...word, base: word.base + shift })),
  }))
  return { strips: [...moved, ...lower], before: upper.length }
}

/** The tables without drawn columns among lines. Strips count the carried lines first. */
export function looseBlocks(lines: Lines): LooseBlock[] {
  const { strips, before } = stripsIn(lines)
  const rows = strips.map((strip, index) => (index < before ? null : rowOf(strip)))
  const blocks: LooseBlock[] = []
  let stop = before
  for (const { first, last } of groupsOf(strips, rows)) {
    const own = rows.slice(first, last + 1).flatMap((row) => row ?? [])
    const mended = mendBroken(own)
    const edge = edgeOf(own)
    const right = own.flatMap((row) => row.figures).reduce((most, word) => Math.max(most, word.to), 0)
    const ends = own.flatMap((row) => row.labels.map((word) => word.to))
    const labelEnd = ends.length > 0 ? Math.max(...ends) : edge
    const tail = tailBelow(strips, last, edge)
    const above = headAbove(strips, first, stop, edge, right)
    const isHeaded = above.some((strip) => strip.words.some((word) => !isLabelSide(word, { edge, labelEnd })))
    const atTop = lines.atTop && first - above.length <= before
    // A header that the end of the page cut has several words on its last line there.
    const isOpen = !isHeaded || (strips[before - 1]?.words.length ?? 0) > 1
    const head = atTop && isOpen ? headAbove(strips, first, 0, edge, right) : above
    blocks.push({
      page: lines.own[0]?.page ?? 1,
      rows: mended.rows,
      head,
      tail,
      inner: [...strips.slice(first, last + 1).filter((_, index) => !rows[first + index]), ...mended.inner].sort(
        (a, b) => a.base - b.base,
      ),
      edge,
      labelEnd,
      atTop,
      atEnd: lines.atEnd && last + tail.length === strips.length - 1,
    })
    stop = last + 1 + tail.length
  }
  return blocks
}

/** Whether a line prints a row of figures. */
export const isFigureLine = ({ line }: PageLine) => stripsOf(line.signs, 0).some((strip) => rowOf(strip) !== null)
