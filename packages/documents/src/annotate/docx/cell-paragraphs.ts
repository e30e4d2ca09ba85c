import { childrenOf, type XmlElement } from "../../readers/package/xml-element.ts"
import { descendants } from "../markup.ts"

/** What hangs on a paragraph and is no part of it: boxes, and what older programs show in their place. */
const apart = new Set(["w:txbxContent", "mc:AlternateContent", "w:pict", "w:drawing", "w:object"])

const enters = (element: XmlElement) => !apart.has(element.name)

/** The paragraphs of a cell, or the paragraph itself. Those of a table within the cell are its own, too. */
export function paragraphsOf(element: XmlElement): XmlElement[] {
  if (element.name === "w:p") return [element]
  return [...descendants(element, (inner) => enters(inner) && inner.name !== "w:p")].filter(
    ({ name }) => name === "w:p",
  )
}

/** The runs of a paragraph in order, each with what it stands in. */
export function runsOf(
  element: XmlElement,
  around: readonly XmlElement[] = [],
): { readonly run: XmlElement; readonly around: readonly XmlElement[] }[] {
  return childrenOf(element)
    .filter(enters)
    .flatMap((inner) => (inner.name === "w:r" ? [{ run: inner, around }] : runsOf(inner, [...around, inner])))
}

/** Whether anything is printed in a paragraph. */
export function hasText(paragraph: XmlElement): boolean {
  return [...descendants(paragraph, enters)].some(
    ({ name, children }) => name === "w:t" && children.some((text) => typeof text === "string" && text.trim() !== ""),
  )
}
