import { escapeUTF8 } from "entities"
import type { Prefixes } from "../readers/package/namespaces.ts"
import { parseXml } from "../readers/package/parse-xml.ts"
import { childrenOf, type XmlElement } from "../readers/package/xml-element.ts"
import { unwritableSigns } from "../write/unwritable-signs.ts"
import type { Edit } from "./edit-text.ts"
import { type PartText, partText } from "./part-text.ts"

/** An XML part with every element of it, and where each stands in the text. */
export interface Markup extends PartText {
  readonly root: XmlElement
}

/** Opens a part for editing. Throws what `parseXml` throws. */
export function openMarkup(bytes: Uint8Array, part: string, prefixes: Prefixes): Markup {
  const root = parseXml(bytes, part, { prefixes, keeps: () => true, keepsAttribute: () => true, locates: true })
  return { ...partText(bytes), root }
}

/** Behind the opening tag of an element. */
export const opensAt = ({ at = 0 }: XmlElement): number => at

/** Behind the closing tag of an element. */
export const endsAt = ({ end = 0 }: XmlElement): number => end

/** In front of an element. A `<` stands in no tag but at its beginning. */
export const startsAt = ({ text }: PartText, element: XmlElement): number => text.lastIndexOf("<", opensAt(element) - 1)

/** In front of the closing tag of an element; where it closes itself, that is behind it. */
export const closesAt = ({ text }: PartText, element: XmlElement): number =>
  isEmptyTag(element) ? endsAt(element) : text.lastIndexOf("</", endsAt(element) - 1)

const isEmptyTag = (element: XmlElement) => opensAt(element) === endsAt(element)

/** The text of an element, its tags included. */
export const sliceOf = (markup: PartText, element: XmlElement): string =>
  markup.text.slice(startsAt(markup, element), endsAt(element))

/** The name of an element as the file writes it. */
export function rawName(markup: PartText, element: XmlElement): string {
  return /^<([^\s/>]+)/.exec(markup.text.slice(startsAt(markup, element), opensAt(element)))?.[1] ?? ""
}

/** The prefix that the file uses for the namespace of an element, with its colon. */
export function rawPrefix(markup: PartText, element: XmlElement): string {
  const name = rawName(markup, element)
  return name.slice(0, name.indexOf(":") + 1)
}

/** Puts markup in front of what an element holds, or behind a child of it. */
export function insertAtStart(markup: PartText, element: XmlElement, text: string, behind?: XmlElement): Edit {
  if (isEmptyTag(element)) return fill(markup, element, text)
  const at = behind ? endsAt(behind) : opensAt(element)
  return { from: at, to: at, text }
}

/** Puts markup behind what an element holds. */
export function insertAtEnd(markup: PartText, element: XmlElement, text: string): Edit {
  if (isEmptyTag(element)) return fill(markup, element, text)
  const at = closesAt(markup, element)
  return { from: at, to: at, text }
}

/** Gives an element that closes itself a content, and a closing tag. */
export function fill(markup: PartText, element: XmlElement, text: string): Edit {
  const end = endsAt(element)
  const from = markup.text.lastIndexOf("/", end - 1)
  return { from, to: end, text: `>${text}</${rawName(markup, element)}>` }
}

/** All elements within, in the order of the text; `enters` says into which of them to look. */
export function* descendants(
  element: XmlElement,
  enters: (inner: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  for (const inner of childrenOf(element)) {
    yield inner
    if (enters(inner)) yield* descendants(inner, enters)
  }
}

/** A text as XML holds it; signs that it cannot hold are replaced. */
export const escaped = (text: string): string => escapeUTF8(text.replace(unwritableSigns, "\ufffd"))
