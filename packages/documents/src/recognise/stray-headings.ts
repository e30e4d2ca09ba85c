import { formOf, type SectionId, type Warning } from "@gouji/core"
import type { Block } from "../document.ts"
import { partsOf } from "./normalise.ts"
import { type Heading, headings, headingText } from "./sections.ts"
import { warning } from "./table-reading.ts"

/** The part whose very words a numbered line has, whatever its number says. */
function partNamed(block: Block | undefined): SectionId | null {
  const text = block === undefined ? null : headingText(block)
  if (text === null) return null
  const { number, words } = partsOf(text)
  // （二）and 2. count points within a part.
  if (number === null || !/^[一二三四五六七八九十]+$/.test(number)) return null
  return headings.find((heading) => heading.variants.some((variant) => variant.words === words))?.id ?? null
}

/** A table of contents lists headings with nothing between them. */
function hasContent(blocks: readonly Block[], heading: number): boolean {
  return heading + 1 < blocks.length && partNamed(blocks[heading + 1]) === null
}

/**
 * Headings that stand where the form has none: out of order, under another number, or once more. `found` are those that
 * were read in their order.
 */
export function strayHeadings(blocks: readonly Block[], found: readonly Heading[]): Warning[] {
  const taken = new Map(found.map((heading) => [heading.id, heading.block]))
  const seen = new Set<string>()
  return blocks.flatMap((block, index) => {
    const id = partNamed(block)
    if (id === null || seen.has(id) || taken.get(id) === index || !hasContent(blocks, index)) return []
    const first = taken.get(id)
    // The same words right above a part's own table name the table.
    const apart =
      first === undefined || found.some(({ block: at }) => Math.min(first, index) < at && at < Math.max(first, index))
    if (!apart || (first !== undefined && !hasContent(blocks, first))) return []
    seen.add(id)
    const text = headingText(block)
    const place = { block: index, row: null, column: null, page: null, text: text ?? "" }
    const expected = formOf("2021").sections.find((section) => section.id === id)?.label ?? null
    return [warning(first === undefined ? "section-misplaced" : "section-repeated", { place, expected, found: text })]
  })
}
