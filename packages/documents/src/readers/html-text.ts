import type { DefaultTreeAdapterMap } from "parse5"

export type Node = DefaultTreeAdapterMap["node"]
export type Element = DefaultTreeAdapterMap["element"]

export function isElement(node: Node): node is Element {
  return "tagName" in node
}

export function attribute(element: Element, name: string): string | undefined {
  // A loop: this is asked of every element, and hardly one has more than two.
  for (const attr of element.attrs) if (attr.name === name) return attr.value
  return undefined
}

const unseen = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "iframe",
  "object",
  "select",
  "textarea",
  "svg",
  "math",
  "rt",
  "rp",
])

/** Whether nothing of an element is text that a reader of the page sees, whatever it looks like. */
export function isUnseenTag(element: Element): boolean {
  return unseen.has(element.tagName)
}

const blocks = new Set(
  "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
)

/** Whether text before and behind an element stands on different lines. */
export function breaksLine(element: Element): boolean {
  return blocks.has(element.tagName)
}

/** White space but for the byte order mark, which takes no room: within a text it parts nothing. */
const space = /[^\S\ufeff]+/g

/** White space as a browser folds it; a no-break space is white space too, since pages pad figures with it. */
export function fold(text: string): string {
  if (!/\s/.test(text)) return text
  return text.replace(space, " ").trim()
}
