import { Dresser, isFigurePiece, unsure } from "../flow/dresser.ts"
import type { Notes } from "../package/pieces.ts"
import { attribute, childrenOf, textOf, wholeNumber, type XmlElement, type XmlNode } from "../package/xml-element.ts"
import type { OdtChanges } from "./odt-changes.ts"
import type { OdtStyles, TextLook } from "./odt-styles.ts"

/** What a paragraph prints, and what about it must be said. */
export interface OdtText {
  readonly text: string
  readonly notes: Notes
  /** Frames and shapes with text of their own. */
  readonly boxes: readonly XmlElement[]
}

const mostSpaces = 1000

/** Reads one paragraph. */
class TextReader {
  readonly #styles: OdtStyles
  readonly #changes: OdtChanges
  readonly #dresser = new Dresser()
  #text = ""
  #original = ""
  #hasChanges = false
  #hidden = ""
  #hasFormula = false
  readonly #boxes: XmlElement[] = []
  readonly #objects: string[] = []

  constructor(styles: OdtStyles, changes: OdtChanges) {
    this.#styles = styles
    this.#changes = changes
  }

  read(paragraph: XmlElement, look: TextLook): OdtText {
    this.#walkAll(paragraph.children, look)
    const notes = {
      original: this.#hasChanges ? this.#original : null,
      hidden: this.#hidden,
      hasFormula: this.#hasFormula,
      objects: this.#objects,
    }
    return { text: this.#text, notes, boxes: this.#boxes }
  }

  #walkAll(nodes: readonly XmlNode[], look: TextLook): void {
    for (const node of nodes) {
      // Line breaks of the XML are no line breaks of the text.
      if (typeof node === "string") this.#say(node.replace(/[\n\r\t]/g, " "), look)
      else this.#walk(node, look)
    }
  }

  #walk(node: XmlElement, look: TextLook): void {
    switch (node.name) {
      case "text:s":
        this.#say(" ".repeat(wholeNumber(attribute(node, "text:c"), 1, 1, mostSpaces)), look)
        break
      case "text:tab":
        this.#say("\t", look)
        break
      case "text:line-break":
        this.#say("\n", look)
        break
      case "text:span":
        this.#walkAll(node.children, this.#styles.look("text", attribute(node, "text:style-name"), look))
        break
      case "text:change-start":
        this.#changes.start(node)
        break
      case "text:change-end":
        this.#changes.end(node)
        break
      case "text:change":
        this.#remove(this.#changes.removed(node))
        break
      case "text:hidden-text":
      case "text:hidden-paragraph":
        this.#hidden += textOf(node)
        break
      case "text:expression":
      case "text:table-formula":
        this.#hasFormula = true
        this.#walkAll(node.children, look)
        break
      case "draw:object":
      case "draw:object-ole":
        this.#objects.push(attribute(node, "xlink:href") ?? "OLE")
        break
      default:
        if (holdsParagraphs(node)) this.#boxes.push(node)
        else this.#walkAll(node.children, look)
    }
  }

  #remove(text: string | undefined): void {
    if (text === undefined) return
    this.#hasChanges = true
    this.#original += text
  }

  #say(text: string, look: TextLook): void {
    if (text === "") return
    if (this.#changes.isRemoved) {
      this.#hasChanges = true
      if (!this.#changes.isAdded) this.#original += text
    } else if (look.isHidden) this.#hidden += text
    else {
      const isUnsure = look.isWhite && isFigurePiece(text)
      if (isUnsure) this.#hidden += text
      const dressed = isUnsure ? unsure : this.#dresser.add(text, look)
      this.#text += dressed
      if (this.#changes.isAdded) this.#hasChanges = true
      else this.#original += dressed
    }
  }
}

/** A text box, or a shape with text in it. */
function holdsParagraphs(node: XmlElement): boolean {
  return childrenOf(node).some((inner) => /^(?:text:(?:p|h|list|section)|table:table)$/.test(inner.name))
}

/** The text of a paragraph or heading as printed, tracked changes accepted. */
export function readOdtText(paragraph: XmlElement, styles: OdtStyles, changes: OdtChanges): OdtText {
  const look = styles.look("paragraph", attribute(paragraph, "text:style-name"))
  return new TextReader(styles, changes).read(paragraph, look)
}
