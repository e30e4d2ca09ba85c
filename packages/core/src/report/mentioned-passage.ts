import type { Mention } from "./mention.ts"
import type { Report } from "./report.ts"

/** The sentence of a mention, parted at the passage that it is about. */
export interface MentionedPassage {
  readonly before: string
  readonly passage: string
  readonly behind: string
}

/** The text that a mention's offsets count in; `null` where the report has no such paragraph. */
export function paragraphOf(mention: Mention, report: Pick<Report, "title" | "sections">): string | null {
  if (mention.section === null) return report.title
  return report.sections.find(({ id }) => id === mention.section)?.paragraphs[mention.paragraph] ?? null
}

/** What is masked in a sentence stands for any sign. */
function isAt(sentence: string, paragraph: string, offset: number): boolean {
  for (let index = 0; index < sentence.length; index += 1) {
    if (sentence[index] !== "*" && sentence[index] !== paragraph[offset + index]) return false
  }
  return true
}

/**
 * Finds the passage within the sentence that a mention shows, which says where the sentence stands in its paragraph;
 * `null` where it stands nowhere around the passage.
 */
export function mentionedPassage(
  mention: Mention,
  report: Pick<Report, "title" | "sections">,
): MentionedPassage | null {
  const paragraph = paragraphOf(mention, report)
  const { start, end, text } = mention
  if (paragraph === null || end > paragraph.length) return null
  for (let offset = Math.max(0, end - text.length); offset <= start; offset += 1) {
    if (!isAt(text, paragraph, offset)) continue
    const [from, to] = [start - offset, end - offset]
    return { before: text.slice(0, from), passage: text.slice(from, to), behind: text.slice(to) }
  }
  return null
}
