import type { Package } from "../readers/package/open-package.ts"
import { attribute, childrenOf } from "../readers/package/xml-element.ts"
import { listedName } from "./edit-package.ts"
import { editText } from "./edit-text.ts"
import { escaped, insertAtEnd, openMarkup, rawName } from "./markup.ts"

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
const prefixes = { [namespace]: "rel" }
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"></Relationships>`

/** The part that lists the relationships of another. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
}

export interface NewRelationship {
  readonly type: string
  /** From the root of the package. */
  readonly part: string
}

/** Lists parts as used by another; gives the ids that they got, and the bytes of the list. */
export function addRelationships(
  opened: Package,
  source: string,
  added: readonly NewRelationship[],
): { readonly part: string; readonly bytes: Uint8Array; readonly ids: readonly string[] } {
  const part = listedName(opened, relationshipsPart(source))
  const markup = openMarkup(opened.part(part) ?? new TextEncoder().encode(empty), part, prefixes)
  const taken = new Set(childrenOf(markup.root).map((element) => attribute(element, "Id")))
  let number = 0
  const ids = added.map(() => {
    do number += 1
    while (taken.has(`rIdGouji${number}`))
    return `rIdGouji${number}`
  })
  const own = rawName(markup, markup.root) === "Relationships" ? "" : ` xmlns="${namespace}"`
  const lines = added.map(
    ({ type, part: target }, index) =>
      `<Relationship${own} Id="${ids[index]}" Type="${type}" Target="/${escaped(target)}"/>`,
  )
  const text = editText(markup.text, [insertAtEnd(markup, markup.root, lines.join(""))])
  return { part, bytes: markup.encode(text), ids }
}
