import { attribute, child, childrenOf, type XmlElement } from "../package/xml-element.ts"
import { isOn } from "./docx-format.ts"

/** Which list a paragraph belongs to; what is not said here is said by its style. */
export interface ListRef {
  readonly list: string | undefined
  readonly level: string | undefined
}

export function listRefOf(properties: XmlElement | undefined): ListRef {
  const numbering = child(properties, "w:numPr")
  return {
    list: attribute(child(numbering, "w:numId"), "w:val"),
    level: attribute(child(numbering, "w:ilvl"), "w:val"),
  }
}

/** Longer chains of styles are made to harm. */
const longestChain = 40

/** The styles of a document as far as they hide or number text. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #defaultParagraph: string | undefined

  constructor(root: XmlElement | null) {
    for (const style of childrenOf(root ?? undefined, "w:style")) {
      const id = attribute(style, "w:styleId")
      if (id !== undefined && !this.#styles.has(id)) this.#styles.set(id, style)
    }
    this.#defaultParagraph = [...this.#styles].find(
      ([, style]) =>
        attribute(style, "w:type") === "paragraph" && /^(?:1|true|on)$/.test(attribute(style, "w:default") ?? ""),
    )?.[0]
  }

  /** A style's own id and those that it is based on. */
  chain(id: string | undefined, isParagraph: boolean): readonly string[] {
    const ids: string[] = []
    let next = id !== undefined && this.#styles.has(id) ? id : isParagraph ? this.#defaultParagraph : undefined
    while (next !== undefined && !ids.includes(next) && ids.length < longestChain) {
      ids.push(next)
      next = attribute(child(this.#styles.get(next), "w:basedOn"), "w:val")
    }
    return ids
  }

  /** What the first style of a chain that says anything about it says of a property of its text. */
  property(chain: readonly string[], name: string): XmlElement | undefined {
    for (const id of chain) {
      const found = child(child(this.#styles.get(id), "w:rPr"), name)
      if (found) return found
    }
    return undefined
  }

  /** Whether a chain of styles hides its text. */
  hides(chain: readonly string[]): boolean {
    const vanish = this.property(chain, "w:vanish")
    return vanish !== undefined && isOn(vanish)
  }

  /** The list that a chain of styles puts its paragraphs into. */
  listRef(chain: readonly string[]): ListRef {
    const refs = chain.map((id) => listRefOf(child(this.#styles.get(id), "w:pPr")))
    return {
      list: refs.find((ref) => ref.list !== undefined)?.list,
      level: refs.find((ref) => ref.level !== undefined)?.level,
    }
  }
}
