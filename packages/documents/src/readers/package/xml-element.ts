/** An element of an XML part, named by the prefix that its format's standard uses, whatever the file's own is. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Where its opening tag ends in the text of the part, where its format asks for that. */
  readonly at?: number
  /** Where its closing tag ends, where that is asked for; the same as `at` where it closes itself. */
  readonly end?: number
}

export type XmlNode = XmlElement | string

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined
  for (const node of element.children) if (typeof node !== "string" && node.name === name) return node
  return undefined
}

/** The child elements of a name, or all. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return []
  return element.children.filter(
    (node): node is XmlElement => typeof node !== "string" && (name === undefined || node.name === name),
  )
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)
}

/** All text within an element. The depth of a tree is limited where it is parsed. */
export function textOf(node: XmlNode): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("")
}

/** A whole number within bounds, as attributes give it; what is none is `otherwise`. */
export function wholeNumber(text: string | undefined, otherwise: number, least: number, most: number): number {
  if (text === undefined || !/^\s*-?\d{1,9}\s*$/.test(text)) return otherwise
  return Math.min(Math.max(Number(text), least), most)
}
