import type { PageItem, PageLine } from "./page-items.ts"
import { lineText } from "./text-lines.ts"

/** How much of a sheet, at its top and at its bottom, is margin. */
const margin = 0.09

/** A page's number and nothing else. Two numbers beside each other are figures. */
const number =
  /^[-‐‑–—─―－·.\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*(?:[/／,，]\s*共?|共)\s*\d{1,4}(?:\s*页)?)?[-‐‑–—─―－·.\s]*$/

/** What stays the same from page to page. */
const masked = (item: PageLine) => lineText(item.line).replace(/[\d\s]+/g, "#")

export interface Page {
  readonly height: number
  readonly items: readonly PageItem[]
}

/** Drops what is printed in the margins for the pages' sake: numbers of pages, and lines that come again on others. */
export function withoutRunningHeads(pages: readonly Page[]): PageItem[][] {
  const marginal = ({ height, items }: Page, item: PageItem | undefined): item is PageLine => {
    if (item?.kind !== "line") return false
    const at = item.top / height
    const edge = item === items[0] || item === items.at(-1)
    return at < margin || at > 1 - margin || (edge && number.test(lineText(item.line)) && (at < 0.15 || at > 0.85))
  }
  const pagesWith = new Map<string, number>()
  for (const page of pages) {
    const heads = new Set(page.items.filter((item) => marginal(page, item)).map((item) => masked(item as PageLine)))
    for (const head of heads) pagesWith.set(head, (pagesWith.get(head) ?? 0) + 1)
  }
  const isHead = (page: Page, item: PageItem | undefined): boolean => {
    if (!marginal(page, item)) return false
    const mask = masked(item)
    // A row of figures looks the same on every page, and is no running head.
    return number.test(lineText(item.line)) || (/\p{L}/u.test(mask) && (pagesWith.get(mask) ?? 0) > 1)
  }
  return pages.map((page) => {
    // Only the outermost lines: what stands inside of a line of the table is one as well.
    let [first, last] = [0, page.items.length]
    while (first < last && isHead(page, page.items[first])) first += 1
    while (last > first && isHead(page, page.items[last - 1])) last -= 1
    return page.items.slice(first, last)
  })
}
