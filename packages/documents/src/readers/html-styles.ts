import { isOnScreen } from "./css/media.ts"
import { PageStyles } from "./css/page-styles.ts"
import { styleRules } from "./css/style-rules.ts"
import type { Page } from "./html-parse.ts"
import { attribute, type Element } from "./html-text.ts"
import { type Stated, understand } from "./look/stated.ts"
import { areTelling } from "./look/telling.ts"

/** A style sheet by the address under which a page names it, where it came with the page. */
export type SheetAt = (address: string) => string | undefined

function textOf(sheet: Element, sheetAt: SheetAt | undefined): string {
  if (!isOnScreen(attribute(sheet, "media") ?? "")) return ""
  if (sheet.tagName === "style")
    return sheet.childNodes.map((node) => (node.nodeName === "#text" && "value" in node ? node.value : "")).join("")
  const isSheet = /^\s*stylesheet\s*$/i.test(attribute(sheet, "rel") ?? "")
  return (isSheet && sheetAt?.(attribute(sheet, "href") ?? "")) || ""
}

/** What the sheets of a page say of how it looks; `null` where that changes nothing of what it says. */
export function stylesOf(
  sheets: readonly Element[],
  about: { readonly source: string; readonly page: Page; readonly sheetAt: SheetAt | undefined },
): PageStyles<Stated> | null {
  const texts = sheets.map((sheet) => textOf(sheet, about.sheetAt)).filter((text) => text.trim() !== "")
  if (!texts.some((css) => areTelling(css, about.source))) return null
  // Each by itself: what one leaves open, the next does not close.
  return new PageStyles(texts.flatMap(styleRules), { quirks: about.page.quirks, understand })
}
