import type { Package } from "../readers/package/open-package.ts"
import { attribute, childrenOf } from "../readers/package/xml-element.ts"
import { listedName } from "./edit-package.ts"
import { editText } from "./edit-text.ts"
import { escaped, insertAtEnd, insertAtStart, openMarkup, rawName } from "./markup.ts"

const namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
const prefixes = { [namespace]: "ct" }

/** Says of what kind parts are, by name, or by the ending of their names. */
export function addContentTypes(
  opened: Package,
  parts: ReadonlyMap<string, string>,
  endings: ReadonlyMap<string, string> = new Map(),
): { readonly part: string; readonly bytes: Uint8Array } {
  const part = listedName(opened, "[Content_Types].xml")
  const markup = openMarkup(opened.mainPart(part), part, prefixes)
  const own = rawName(markup, markup.root) === "Types" ? "" : ` xmlns="${namespace}"`
  const known = new Set(
    childrenOf(markup.root, "ct:Default").map((element) => attribute(element, "Extension")?.toLowerCase()),
  )
  const defaults = [...endings].flatMap(([ending, type]) =>
    known.has(ending) ? [] : [`<Default${own} Extension="${ending}" ContentType="${type}"/>`],
  )
  const overrides = [...parts].map(
    ([name, type]) => `<Override${own} PartName="/${escaped(name)}" ContentType="${type}"/>`,
  )
  // Defaults stand in front of overrides, as programs write them.
  const edits = [
    insertAtStart(markup, markup.root, defaults.join("")),
    insertAtEnd(markup, markup.root, overrides.join("")),
  ]
  return { part, bytes: markup.encode(editText(markup.text, edits)) }
}
