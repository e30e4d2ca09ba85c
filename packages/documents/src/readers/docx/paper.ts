import { attribute, child, type XmlElement } from "../package/xml-element.ts"

const white = /^(?:auto|clear|nil|none|f{6}|white)$/i

/** Whether something is printed on a colour of its own. */
export function isShaded(properties: XmlElement | undefined): boolean {
  const fill = attribute(child(properties, "w:shd"), "w:fill")
  const highlight = attribute(child(properties, "w:highlight"), "w:val")
  return [fill, highlight].some((colour) => colour !== undefined && !white.test(colour))
}

/** Whether a colour of text is white; what it is printed on is another question. */
export function isWhite(colour: XmlElement | undefined): boolean {
  return /^f{6}$/i.test(attribute(colour, "w:val") ?? "")
}
