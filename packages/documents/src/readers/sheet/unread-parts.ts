import { fold } from "../html-text.ts"
import type { Package } from "../package/open-package.ts"
import type { Relationship } from "../package/relationships.ts"

const longest = 60

/** The text in shapes that lie over the cells. */
function drawnText(bytes: Uint8Array): string {
  const source = new TextDecoder().decode(bytes)
  return fold([...source.matchAll(/<(?:\w+:)?t>([^<]*)</g)].map((match) => match[1] ?? "").join(" "))
}

/** What of a sheet is not read: text in shapes, and documents within the document. Pictures alone are not worth a word. */
export function unreadParts(opened: Package, relationships: readonly Relationship[]): string[] {
  return relationships.flatMap(({ kind, part }) => {
    if (kind === "oleObject" || kind === "package") return [part.split("/").at(-1) ?? part]
    const bytes = kind === "drawing" ? opened.part(part) : null
    const text = bytes ? drawnText(bytes) : ""
    return text === "" ? [] : [text.length > longest ? `${text.slice(0, longest)}…` : text]
  })
}
