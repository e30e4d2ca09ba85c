import { type Dress, plainDress } from "../flow/dresser.ts"
import { attribute, child, childrenOf, type XmlElement } from "../package/xml-element.ts"

const longestChain = 40

/** What a style says of the text in it. */
export interface TextLook extends Dress {
  readonly isHidden: boolean
  /** Printed white, on a ground that may be white too. */
  readonly isWhite: boolean
}

const plain: TextLook = { ...plainDress, isHidden: false, isWhite: false }

/** The styles of a text document: those of the text's own part and those shared by name. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #lists = new Map<string, XmlElement>()
  readonly #looks = new Map<string, TextLook>()
  readonly outline: XmlElement | undefined

  constructor(roots: readonly XmlElement[]) {
    // What the text's own part says comes first.
    const groups = roots.flatMap((root) => [
      ...childrenOf(root, "office:automatic-styles"),
      ...childrenOf(root, "office:styles"),
    ])
    for (const style of groups.flatMap((group) => childrenOf(group))) {
      const name = attribute(style, "style:name") ?? ""
      const family = attribute(style, "style:family") ?? ""
      if (style.name === "text:list-style" && !this.#lists.has(name)) this.#lists.set(name, style)
      if (style.name === "style:style" && !this.#styles.has(`${family}/${name}`)) {
        this.#styles.set(`${family}/${name}`, style)
      }
    }
    this.outline = groups.flatMap((group) => childrenOf(group, "text:outline-style"))[0]
  }

  list(name: string | undefined): XmlElement | undefined {
    return name === undefined ? undefined : this.#lists.get(name)
  }

  /** The list style that a paragraph's style names. */
  listOfParagraph(name: string | undefined): string | undefined {
    for (const style of this.#chain("paragraph", name)) {
      const list = attribute(style, "style:list-style-name")
      if (list !== undefined) return list
    }
    return undefined
  }

  look(family: "paragraph" | "text" | "table-cell", name: string | undefined, outer: TextLook = plain): TextLook {
    if (name === undefined) return outer
    const key = `${family}/${name}/${outer.isHidden}${outer.struck}${outer.raised}${outer.isWhite}`
    const known = this.#looks.get(key) ?? this.#lookOf(family, name, outer)
    this.#looks.set(key, known)
    return known
  }

  #lookOf(family: string, name: string, outer: TextLook): TextLook {
    const properties = this.#chain(family, name).map((style) => child(style, "style:text-properties"))
    const first = (...names: string[]) =>
      properties.flatMap((item) => names.flatMap((attr) => attribute(item, attr) ?? []))[0]
    const display = first("text:display")
    const line = first("style:text-line-through-style", "style:text-line-through-type")
    const position = first("style:text-position")
    const [colour, ground] = [first("fo:color"), first("fo:background-color")]
    return {
      isHidden: display === undefined ? outer.isHidden : display === "none",
      struck: line === undefined ? outer.struck : line !== "none",
      raised: position === undefined ? outer.raised : /^(?:super|sub|[1-9]|-)/.test(position),
      isWhite:
        (colour === undefined ? outer.isWhite : /^#f{6}$/i.test(colour)) &&
        (ground === undefined || /^(?:#f{6}|transparent)$/i.test(ground)),
    }
  }

  #chain(family: string, name: string | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = []
    let next = name === undefined ? undefined : this.#styles.get(`${family}/${name}`)
    while (next && !chain.includes(next) && chain.length < longestChain) {
      chain.push(next)
      next = this.#styles.get(`${family}/${attribute(next, "style:parent-style-name") ?? ""}`)
    }
    return chain
  }
}
