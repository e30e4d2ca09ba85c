import type { Table, TableCell } from "../../document.ts"
import { isFormLabel } from "../../recognise/form-labels.ts"
import { fold } from "../html-text.ts"
import { isLabelSide, type LooseBlock, type LooseRow } from "./loose-blocks.ts"
import type { Column, Header, LooseColumns } from "./loose-columns.ts"
import { assignLabels, type Labels } from "./loose-labels.ts"
import { unknownSign } from "./page-content.ts"
import { joinTexts } from "./text-lines.ts"
import type { Word } from "./words.ts"

const overlaps = (a: Column, b: Column) => a.from < b.to && b.from < a.to

export const textOf = (words: readonly Word[]) =>
  [...words].sort((a, b) => a.base - b.base || a.from - b.from).reduce((text, word) => joinTexts(text, word.text), "")

/** How far the base line of a label may be off that of its figures, in sizes: their fonts may differ. */
const sameLine = 0.45

/** The labels of a block's rows. Table four has none. */
export function labelsOf(block: LooseBlock): Labels {
  const gaps: Word[][] = Array.from({ length: block.rows.length + 1 }, () => [])
  const beside = block.rows.map((row) => [...row.labels])
  for (const strip of [...block.head, ...block.inner, ...block.tail]) {
    const words = strip.words.filter((word) => isLabelSide(word, block))
    const on = block.rows.findIndex((row) => Math.abs(row.strip.base - strip.base) <= sameLine * row.strip.size)
    const below = block.rows.findIndex((row) => row.strip.base > strip.base)
    if (on >= 0) beside[on]?.push(...words)
    else gaps[below < 0 ? block.rows.length : below]?.push(...words)
  }
  const rows = block.rows.map(({ strip }, index) => ({
    base: strip.base,
    size: strip.size,
    words: (beside[index] ?? []).sort((a, b) => a.from - b.from),
  }))
  return assignLabels(rows, gaps, { top: block.atTop, end: block.atEnd })
}

/** Whether the edge of the sheet runs through a column: where nothing is seen in it, a figure may be all the same. */
function isCut(block: LooseBlock, columns: readonly Column[], index: number): boolean {
  const column = columns[index]
  const outermost = index === 0 || index === columns.length - 1
  const words = block.rows.flatMap((row) => row.figures.filter((word) => column && overlaps(word, column)))
  return outermost && words.some((word) => word.text.includes(unknownSign))
}

/** The figures of a row by column: blank where none stands, and unknown where one reaches over several. */
function figuresIn(row: LooseRow, columns: readonly Column[], cut: readonly boolean[]): Pick<Word, "text" | "piece">[] {
  return columns.map((column, index) => {
    const found = row.figures.filter((word) => overlaps(word, column))
    const [word, ...others] = found
    if (!word) return { text: cut[index] ? unknownSign : "" }
    const wide = columns.filter((other) => overlaps(word, other)).length > 1
    return others.length > 0 || wide ? { text: unknownSign } : word
  })
}

const cell = (text: string, column: number, columnSpan = 1) => ({ text: fold(text), column, columnSpan })
const figureCell = ({ text, piece }: Pick<Word, "text" | "piece">, column: number) => ({
  ...cell(text, column),
  ...(piece !== undefined && { piece }),
})
type LooseCell = ReturnType<typeof cell>

/** What stands over several columns, line by line. */
function spanningRows(words: readonly Word[], columns: readonly Column[]): LooseCell[][] {
  const bases = [...new Set(words.map((word) => word.base))].sort((a, b) => a - b)
  return bases.map((base) =>
    words
      .filter((word) => word.base === base)
      .sort((a, b) => a.from - b.from)
      .map((word, index) => {
        const under = columns.flatMap((column, at) => (overlaps(word, column) ? [at] : []))
        const first = under[0] ?? index
        return cell(word.text, first + 1, Math.max(1, (under.at(-1) ?? first) - first + 1))
      }),
  )
}

function headerRow(corner: string, { stacks, rows }: Header, columns: readonly Column[]): LooseCell[] {
  const over = columns.map((column) => stacks.filter((stack) => overlaps(stack, column)))
  const cells = over.map((found, index) => {
    const [stack] = found
    const single = stack && found.length === 1 && over.filter((other) => other.includes(stack)).length === 1
    // Beside figures of a row a column is blank for certain only where nothing stands over it.
    const isOpen = rows > 1 || (rows === 1 && stack !== undefined)
    return cell(single ? stack.text : isOpen ? unknownSign : "", index + 1)
  })
  return [cell(corner, 0), ...cells]
}

/** The label of a row without figures between two rows whose labels are certain. Others are not told from pieces. */
function blankBetween({ own, left }: Labels, index: number): string | null {
  const text = textOf(left[index] ?? [])
  const between = index > 0 && own[index - 1]?.length !== 0 && own[index]?.length !== 0
  return between && isFormLabel(text) ? text : null
}

/** Header, rows and rows left blank as a table. */
export function tableOf(
  block: LooseBlock,
  labels: Labels,
  texts: readonly string[],
  found: LooseColumns | null,
  header: Header,
): Table {
  const columns = found?.sure ? found.columns : null
  const cut = (columns ?? []).map((_, index) => isCut(block, columns ?? [], index))
  const taken = new Set(labels.own[0])
  const corner = block.head
    .flatMap((strip) => strip.words)
    .filter((word) => isLabelSide(word, block) && !taken.has(word))
  const rows: LooseCell[][] = []
  if (header.stacks.length > 0) {
    if (columns) {
      rows.push(...spanningRows(header.spanning, columns), headerRow(textOf(corner), header, columns))
    } else rows.push([textOf(corner), ...header.stacks.map((stack) => stack.text)].map((text, i) => cell(text, i)))
  }
  for (const [index, row] of block.rows.entries()) {
    const blank = blankBetween(labels, index)
    if (columns && blank !== null)
      rows.push([cell(blank, 0), ...columns.map((_, at) => cell(cut[at] ? unknownSign : "", at + 1))])
    const figures = columns ? figuresIn(row, columns, cut) : row.figures
    const bare = texts.every((text) => text === "")
    rows.push([...(bare ? [] : [cell(texts[index] ?? "", 0)]), ...figures.map((word, at) => figureCell(word, at + 1))])
  }
  return {
    kind: "table",
    geometry: columns ? "grid" : "sequence",
    page: block.page,
    rows: rows.map((cells, row) => cells.map((one): TableCell => ({ ...one, row, rowSpan: 1, page: block.page }))),
  }
}
