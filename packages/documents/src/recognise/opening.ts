import type { Block } from "../document.ts"
import type { Heading } from "./sections.ts"
import { titleOf } from "./title.ts"

/**
 * The sentences between title and first part: what the report rests on, which period it covers. Lines of the page around
 * the report are no sentences, and stand in front of its title.
 */
export function openingOf(blocks: readonly Block[], headings: readonly Heading[]): string[] {
  const lines = blocks
    .slice(0, headings[0]?.block ?? 0)
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))
  const title = lines.findLastIndex((line) => titleOf(line) !== null)
  return lines.slice(title + 1).filter((line) => /[。；]/.test(line))
}
