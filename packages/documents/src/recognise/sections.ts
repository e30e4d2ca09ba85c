import { formOf, type Section, type SectionId } from "@gouji/core"
import type { Block } from "../document.ts"
import { remembered } from "../remembered.ts"
import { align } from "./align.ts"
import { type LabelParts, partsOf } from "./normalise.ts"
import { known, score } from "./similarity.ts"

/** A section's heading and where it stood. */
export interface Heading {
  readonly id: SectionId
  readonly block: number
  readonly text: string
}

/** The headings of the six parts, as they are compared. */
export const headings = formOf("2021").sections.map((section) => known(section.id, section))
/** Labels of the tables that could be taken for a section: `四、结转下年度继续办理` is no part four. */
const rowLabels = (["2019", "2021"] as const).flatMap((form) =>
  Object.values(formOf(form).tables).flatMap((table) =>
    [...table.blocks.flatMap((block) => Object.values(block.rows)), ...Object.values(table.groups)].map((spec) =>
      known(spec.label, spec),
    ),
  ),
)
const longest = 48
const likeness = 0.6

/** The text of a block that may be a heading: a short paragraph, or a table of one line with one text in it. */
export function headingText(block: Block): string | null {
  if (block.kind === "paragraph") return block.text.length <= longest ? block.text : null
  let only: string | null = null
  for (const row of block.rows) {
    for (const { text } of row) {
      if (text === "") continue
      if (only !== null) return null
      only = text
    }
  }
  return only !== null && only.length <= longest ? only : null
}

const arabic = ["一", "二", "三", "四", "五", "六"]

/** A heading counted in Arabic numerals, as if in Chinese ones. */
function inChinese({ number, words }: LabelParts): LabelParts {
  return { number: number && /^\d$/.test(number) ? (arabic[Number(number) - 1] ?? number) : number, words }
}

/** How much a text is like the heading of each part; null where it is none. */
function headingScores(parts: LabelParts): readonly (number | null)[] | null {
  // A heading says which part it is: by number, or by the very words. Sub-headings such as （一）主动公开方面 do neither.
  const own = headings.map((heading) => {
    const numbered = heading.variants.some((variant) => variant.number === parts.number)
    if (!numbered && parts.number !== null) return 0
    const value = score(parts, heading)
    return numbered || value > 0.95 ? value : 0
  })
  if (Math.max(...own) < likeness) return null
  const asRow = Math.max(...rowLabels.map((row) => score(parts, row)))
  return own.map((value) => (value >= likeness && value > asRow ? value : null))
}

const asPrinted = remembered((text) => headingScores(partsOf(text)))
const asChinese = remembered((text) => headingScores(inChinese(partsOf(text))))

/** Whether a line is the heading of one of the six parts. */
export function isHeading(text: string): boolean {
  return text.length <= longest && (asPrinted(text)?.some((value) => value !== null) ?? false)
}

/** Which part, counted from 0, a block is the heading of; null where it is none. */
export function partOf(block: Block): number | null {
  const text = headingText(block)
  const scores = text === null ? null : asPrinted(text)
  if (!scores) return null
  let best: number | null = null
  scores.forEach((value, index) => {
    if (value !== null && value > (best === null ? 0 : (scores[best] ?? 0))) best = index
  })
  return best
}

/** Whether a block is the heading of a certain part. */
export function isHeadingOf(block: Block, id: SectionId): boolean {
  const text = headingText(block)
  const scores = text === null ? null : asPrinted(text)
  return (scores?.[headings.findIndex((heading) => heading.id === id)] ?? null) !== null
}

function alignHeadings(blocks: readonly Block[], read: typeof asPrinted): Heading[] {
  const texts = blocks.map(headingText)
  const scores = texts.map((text) => (text === null ? null : read(text)))
  return align(blocks.length, headings.length, (o, e) => scores[o]?.[e] ?? null).flatMap(({ observed, expected }) => {
    const heading = headings[expected]
    return heading ? [{ id: heading.id, block: observed, text: texts[observed] ?? "" }] : []
  })
}

/**
 * Finds the headings of the six parts, however numbered or worded, in their order. Arabic numerals count points within a
 * part, and the parts only where hardly any is counted otherwise.
 */
export function findHeadings(blocks: readonly Block[]): Heading[] {
  const found = alignHeadings(blocks, asPrinted)
  if (found.length > 2) return found
  const counted = alignHeadings(blocks, asChinese)
  return counted.length > found.length ? counted : found
}

/** Everything that the tables print, so that what a torn table leaves between its pieces is not taken for prose. */
const tableLabels = [
  ...rowLabels,
  ...(["2019", "2021"] as const).flatMap((form) =>
    Object.values(formOf(form).tables).flatMap((table) =>
      table.blocks.flatMap((block) => (block.stub === undefined ? [] : [known(block.stub, { label: block.stub })])),
    ),
  ),
]

/** No cell of a table left behind: neither a label nor a figure on a line of its own. */
function isProse(text: string): boolean {
  if (/^无/.test(text)) return true
  // No cell holds a sentence, or speaks of the table that it is in.
  if (text.length <= 20 && !/[。；！？]|;$|表格/.test(text)) return false
  const parts = partsOf(text)
  return tableLabels.every((label) => score(parts, label) < 0.85)
}

/** The prose of each part: its paragraphs without what the tables were read from. */
export function readSections(
  blocks: readonly Block[],
  found: readonly Heading[],
  used: ReadonlySet<number>,
): Section[] {
  return found.map((heading, index) => {
    const end = found[index + 1]?.block ?? blocks.length
    const tabular = heading.id === "disclosure" || heading.id === "requests" || heading.id === "remedies"
    const paragraphs = blocks.slice(heading.block + 1, end).flatMap((block, offset) => {
      if (block.kind !== "paragraph" || used.has(heading.block + 1 + offset)) return []
      return tabular && !isProse(block.text) ? [] : [block.text]
    })
    return { id: heading.id, heading: heading.text, paragraphs }
  })
}
