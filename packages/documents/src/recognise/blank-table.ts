import { type CellId, type FormId, formIds, formOf, layoutOf, type TableId } from "@gouji/core"
import type { Document, Paragraph } from "../document.ts"
import { looksLikeFigure } from "./figure-text.ts"
import { partsOf, plainText } from "./normalise.ts"
import type { Heading } from "./sections.ts"
import { simplify } from "./simplify.ts"
import { emptyTable, type TableReading, warning } from "./table-reading.ts"

/** What counts a label. A digit elsewhere than in front of its words is a figure. */
const counters =
  /[(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}、|(?<!\d)\d[.、,](?=\s*\p{Script=Han})/gu

/** Labels have no other signs between their words; a dot, a stroke or a star may stand for a figure. */
const strange = /[^\p{L}\p{N}\s,、:()"'“”‘’]/u

/** How often each sign stands in a text, what counts its labels apart; null where it has signs that no label has. */
function signsOf(text: string): ReadonlyMap<string, number> | null {
  const plain = simplify(plainText(text)).replace(counters, "")
  if (strange.test(plain)) return null
  const counts = new Map<string, number>()
  for (const sign of plain.replace(/[^\p{L}\p{N}]/gu, "")) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

type Signs = ReturnType<typeof signsOf>

const isSame = (a: Signs, b: Signs) =>
  a !== null && b !== null && a.size === b.size && [...a].every(([sign, count]) => b.get(sign) === count)

const boxesOf = (form: FormId, table: TableId) => layoutOf(form, table).boxes

const printed = new Map<string, Signs>()

/** The signs of everything that a form prints in a table. */
function labelsOf(form: FormId, table: TableId): Signs {
  const key = `${form}/${table}`
  const signs = printed.get(key) ?? signsOf(boxesOf(form, table).reduce((text, { label }) => `${text}\n${label}`, ""))
  printed.set(key, signs)
  return signs
}

/** A line of nothing but signs, as a cell may be that has no figure; brackets and quotes are the end of a label. */
const alone = /^[^\p{L}\p{N}()（）"'“”‘’]+$/u

interface Line {
  readonly at: number
  readonly block: Paragraph
}

const endsSentence = ({ block }: Line) => /[。；：:]$/.test(block.text)

/** The lines of a part, without the sentences before and behind its table; null where it has more than words. */
function linesOf({ blocks }: Document, from: number, to: number): readonly Line[] | null {
  const lines = blocks
    .slice(from, to)
    .flatMap((block, index) => (block.kind === "paragraph" ? [{ at: from + index, block }] : []))
  if (lines.length < to - from || lines.some(({ block }) => alone.test(block.text))) return null
  const first = lines.findIndex((line) => !endsSentence(line))
  return first < 0 ? null : lines.slice(first, lines.findLastIndex((line) => !endsSentence(line)) + 1)
}

/** Whether each page from one block to another is known to show nothing but its text. */
function isBare({ bare, blocks }: Document, from: number, to: number): boolean {
  const pages = [blocks[from]?.page ?? null, (blocks[to] ?? blocks.at(-1))?.page ?? null]
  const [first, last] = pages
  if (!bare || first === undefined || last === undefined) return false
  if (first === null || last === null) return first === last && bare.has(null)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).every((page) => bare.has(page))
}

/** Whether a number stands alone on a line that belongs to no table: it may be what a cell has lost. */
function hasLooseFigure({ blocks }: Document, used: ReadonlySet<number>): boolean {
  return blocks.some(
    (block, index) =>
      block.kind === "paragraph" && !used.has(index) && /\d/.test(block.text) && looksLikeFigure(block.text),
  )
}

/** A table all of whose cells are blank. A cell's place is its row's label, where that stands on a line of its own. */
function readBlank(table: TableId, form: FormId, lines: readonly Line[]): TableReading {
  const into = emptyTable(table, form)
  const [first] = lines
  for (const { at } of lines) into.blocks.add(at)
  const placeOf = (line: Line | undefined) =>
    line && { block: line.at, row: null, column: null, page: line.block.page, text: "" }
  const boxes = boxesOf(form, table)
  const cells = boxes.flatMap(({ cell }) => cell ?? [])
  const rowOf = (cell: CellId) => {
    const row = boxes.find((box) => box.cell === cell)?.row
    return boxes.findLast((box) => box.kind === "row" && box.row === row)
  }
  for (const cell of cells) {
    const label = rowOf(cell)?.label
    const own = lines.find(({ block }) => label !== undefined && partsOf(block.text).words === partsOf(label).words)
    const place = placeOf(own ?? first)
    into.figures.set(cell, null)
    if (place) into.places.set(cell, place)
  }
  const expected = formOf(form).tables[table].title.label
  into.warnings.push(warning("table-blank", { place: placeOf(first) ?? null, cells, expected }))
  return into
}

/**
 * A table that is printed as its labels alone, without a figure or a sign for none: its cells are blank, which is what
 * the document prints of them. Null where that is not certain, for whoever loses a table's figures leaves its labels
 * behind as well: they may be pictures, drawn, in form fields, white, or in a font that does not say what it means. So
 * - every sign of the table's labels stands between the headings of its part and the next one, and not one sign more (a
 *   sign that cannot be told, or lies off the sheet, is one more);
 * - its pages are known to show nothing but text;
 * - figures of another table came through in the same document, and none stands anywhere by itself.
 * What this cannot see is a figure that the text was copied without. A warning therefore names the table all the same.
 */
export function blankTable(
  document: Document,
  headings: readonly Heading[],
  table: TableId,
  others: readonly TableReading[],
): TableReading | null {
  const index = headings.findIndex(({ id }) => id === table)
  const [own, next] = [headings[index]?.block, headings[index + 1]?.block]
  if (own === undefined || next === undefined || !isBare(document, own, next)) return null
  const used = new Set(others.flatMap(({ blocks }) => [...blocks]))
  const cameThrough = others.some(({ figures }) => [...figures.values()].some((figure) => figure !== null))
  if (!cameThrough || hasLooseFigure(document, used)) return null
  const lines = linesOf(document, own + 1, next)
  const signs = lines && signsOf(lines.reduce((text, { block }) => `${text}\n${block.text}`, ""))
  // Table four is the same in both forms, and takes that of the others.
  const near = others.map(({ form }) => form).filter((form) => form !== null)
  const form = [...near, ...formIds].find((id) => isSame(labelsOf(id, table), signs))
  return lines && form ? readBlank(table, form, lines) : null
}
