import { type Block, paragraph, type TableCell } from "../../document.ts"
import { fold } from "../html-text.ts"
import type { LooseTable } from "./loose-tables.ts"
import type { Box, PageItem, PageLine } from "./page-items.ts"
import { joinTexts, lineText } from "./text-lines.ts"

/** Where running text begins and ends on a line. */
interface Measure {
  readonly left: number
  readonly right: number
  readonly size: number
}

/**
 * The margins of the text: what several lines reach, so that a single one that sticks out says nothing. Where only
 * short lines are printed, the right margin is as wide as the left one.
 */
function measureOf(lines: readonly PageLine[], width: number): Measure {
  const of = (pick: (item: PageLine) => number, share: number) => {
    const values = lines.map(pick).sort((a, b) => a - b)
    return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
  }
  const size = of((item) => item.line.size, 0.5)
  const rights = lines.map((item) => item.line.right).sort((a, b) => b - a)
  const reached =
    rights.find((value, index) => index + 1 < rights.length && value - (rights[index + 1] ?? 0) < size) ?? 0
  const left = of((item) => item.line.left, 0.02)
  return { left, right: reached < width - left - 3 * size ? width - left : reached, size }
}

/** What is counted in words begins a paragraph. */
const heading = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/

/** Whether a line goes on in the next one: it is full, and the next begins at the margin. */
function goesOn({ line }: PageLine, { line: next }: PageLine, { left, right }: Measure): boolean {
  if (Math.abs(line.size - next.size) > 0.15 * line.size) return false
  const full = line.right > right - 1.6 * line.size
  return full && !heading.test(lineText(next).trimStart()) && next.left < left + 0.9 * next.size
}

/** Lines of a headline: large, in the middle, closely below each other. */
function isHeadline(item: PageLine, next: PageLine, { left, right, size }: Measure): boolean {
  const middle = (left + right) / 2
  const centred = ({ line }: PageLine) => Math.abs((line.left + line.right) / 2 - middle) < 1.5 * line.size
  return (
    item.page === next.page &&
    item.line.size > 1.2 * size &&
    Math.abs(item.line.size - next.line.size) < 0.1 * item.line.size &&
    centred(item) &&
    centred(next) &&
    next.line.base - item.line.base < 2.6 * item.line.size
  )
}

const cellOf = ({ text, row, column, rowSpan, columnSpan, page }: Box): TableCell => ({
  text,
  row,
  column,
  rowSpan,
  columnSpan,
  page,
})

/** Puts the items of all pages together as their author wrote them: paragraphs and tables. */
export function blocksOf(items: readonly (PageItem | LooseTable)[], width: number): Block[] {
  const lines = items.filter((item) => item.kind === "line")
  const measure = measureOf(lines, width)
  const blocks: Block[] = []
  let text = ""
  let before: PageLine | null = null
  let first: PageLine | null = null
  const endParagraph = () => {
    const whole = fold(text)
    if (first && whole !== "") blocks.push({ ...paragraph(whole), page: first.page })
    text = ""
    before = null
  }
  for (const item of items) {
    if (item.kind !== "line") {
      endParagraph()
      blocks.push(
        item.kind === "loose"
          ? item.table
          : { kind: "table", geometry: "grid", page: item.page, rows: item.rows.map((row) => row.map(cellOf)) },
      )
      continue
    }
    const own = lineText(item.line, 2)
    const last: PageLine | null = before
    if (last && (goesOn(last, item, measure) || isHeadline(last, item, measure))) text = joinTexts(text, own)
    else {
      endParagraph()
      text = own
      first = item
    }
    before = item
  }
  endParagraph()
  return blocks
}
