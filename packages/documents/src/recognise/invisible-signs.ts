import type { Warning } from "@gouji/core"
import type { Block, Document } from "../document.ts"
import type { Identity } from "./identity.ts"
import { countInvisible } from "./normalise.ts"
import { warning } from "./table-reading.ts"
import { squeeze, titleOf } from "./title.ts"

interface Found {
  readonly count: number
  readonly place: Warning["place"]
}

function allText(blocks: readonly Block[]): string {
  let all = ""
  for (const block of blocks) {
    if (block.kind === "paragraph") all += block.text
    else for (const cells of block.rows) for (const { text } of cells) all += text
  }
  return all
}

/** Texts of a block with signs that nobody sees, in their order. */
function* foundIn(block: Block, index: number): Generator<Found & { readonly text: string }> {
  if (block.kind === "paragraph") {
    const { text, page } = block
    const count = countInvisible(text)
    if (count > 0) yield { count, text, place: { block: index, row: null, column: null, page, text } }
    return
  }
  for (const cells of block.rows) {
    for (const { text, row, column, page = block.page } of cells) {
      const count = countInvisible(text)
      if (count > 0) yield { count, text, place: { block: index, row, column, page, text } }
    }
  }
}

/** Whether a line is, or is a part of, what a report is called, or names whose it is. */
function isOfIdentity(text: string, { title, agency }: Identity): boolean {
  const line = squeeze(text)
  if (line.length < 2) return false
  const called = title === null ? "" : squeeze(title)
  return called.includes(line) || (called !== "" && line.includes(called)) || (agency !== null && line.includes(agency))
}

/** Those in a title that a page declares in its head, where it prints none: of several that say the same, the first. */
function declaredAlone(blocks: readonly Block[], titles: readonly string[], identity: Identity): number {
  const sown = titles.find((text) => countInvisible(text) > 0 && isOfIdentity(text, identity))
  const isPrinted = (block: Block) => block.kind === "paragraph" && titleOf(block.text)?.title === identity.title
  return sown === undefined || blocks.some(isPrinted) ? 0 : countInvisible(sown)
}

/**
 * Signs that nobody sees within the tables that were read, the title or the agency's name: they are passed over in reading,
 * and mislead whoever copies or searches. One warning with their number, and where the first of them stand.
 */
export function invisibleSigns({ blocks, about }: Document, used: ReadonlySet<number>, identity: Identity): Warning[] {
  // Next to no report has any: one look over its whole text.
  if (countInvisible(allText(blocks) + about.titles.join("")) === 0) return []
  const found: Found[] = blocks.flatMap((block, index) =>
    [...foundIn(block, index)].filter(({ text }) => used.has(index) || isOfIdentity(text, identity)),
  )
  const count = found.reduce((sum, { count }) => sum + count, declaredAlone(blocks, about.titles, identity))
  return count > 0 ? [warning("invisible-signs", { place: found[0]?.place ?? null, found: String(count) })] : []
}
