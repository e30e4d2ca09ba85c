import type { Relationship } from "../../readers/package/relationships.ts"
import { attribute, child, childrenOf } from "../../readers/package/xml-element.ts"
import type { Edit } from "../edit-text.ts"
import { insertAtEnd, rawPrefix, startsAt } from "../markup.ts"
import type { SheetMarkup } from "./sheet-markup.ts"

/** What stands behind the drawing of notes in a worksheet (ISO/IEC 29500-1, 18.3.1.99); the order is part of the format. */
const behind = new Set(
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
    .split(" ")
    .map((name) => `s:${name}`),
)

/** The drawing in which a sheet keeps the boxes of its notes: its part, or how to name a new one. */
export interface LegacyDrawing {
  readonly part: string | null
  readonly insert: (id: string) => Edit
}

export function legacyDrawing({ markup, relationships }: SheetMarkup, used: readonly Relationship[]): LegacyDrawing {
  const id = attribute(child(markup.root, "s:legacyDrawing"), "r:id")
  return {
    part: used.find((relationship) => relationship.id === id)?.part ?? null,
    insert: (newId) => {
      const text = `<${rawPrefix(markup, markup.root)}legacyDrawing xmlns:r="${relationships}" r:id="${newId}"/>`
      const next = childrenOf(markup.root).find(({ name }) => behind.has(name))
      if (!next) return insertAtEnd(markup, markup.root, text)
      const at = startsAt(markup, next)
      return { from: at, to: at, text }
    },
  }
}
