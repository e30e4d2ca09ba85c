import { type Report, sectionIds } from "../report/index.ts"
import { alignEqual } from "./align-equal.ts"
import type { ComparedSection } from "./comparison.ts"

/** The parts that one of two reports has, in the order of the form, their paragraphs in the order of reading. */
export function compareSections(before: Report, after: Report): ComparedSection[] {
  return sectionIds.flatMap((id) => {
    const was = before.sections.find((section) => section.id === id)
    const is = after.sections.find((section) => section.id === id)
    if (!was && !is) return []
    const paragraphs = alignEqual(was?.paragraphs ?? [], is?.paragraphs ?? [])
    return { id, before: was?.heading ?? null, after: is?.heading ?? null, paragraphs }
  })
}

/** The share of the later text that is the earlier one's, by signs. */
export function shareRepeated(sections: readonly ComparedSection[]): number | null {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const signs = (where: readonly string[]) =>
    paragraphs.reduce((sum, { in: place, text }) => sum + (where.includes(place) ? text.length : 0), 0)
  const all = signs(["both", "after"])
  return all === 0 ? null : signs(["both"]) / all
}
