import { type Dress, Dresser, isRaisedBy, plainDress } from "../flow/dresser.ts"
import { attribute, child, childrenOf, textOf, type XmlElement, type XmlNode } from "../package/xml-element.ts"
import { isOn } from "./docx-format.ts"
import { type Fields, isFormula } from "./fields.ts"
import { isShaded, isWhite } from "./paper.ts"
import type { Styles } from "./styles.ts"

/** What a paragraph prints, and what about it must be said. */
export interface Inline {
  /** Line breaks are kept as `\n`. */
  text: string
  /** Text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[]
  hasChanges: boolean
  hidden: string
  hasFormula: boolean
  /** Programs whose objects are shown as pictures. */
  readonly objects: string[]
}

/** `accepted`: as if all tracked changes were accepted. `original`: as if they were rejected. */
export type View = "accepted" | "original"

const removed = new Set(["w:del", "w:moveFrom"])
const added = new Set(["w:ins", "w:moveTo"])
const silent = new Set([
  "w:pPr",
  "w:rPr",
  "w:rt",
  "w:instrText",
  "w:delInstrText",
  "w:txbxContent",
  "m:rPr",
  "m:ctrlPr",
])

const isFigure = /^[\s\d０-９.,+\-/]+$/

/** Symbols of fonts that are Unicode in the main: others stay what they are, in the private use area. */
function symbol(element: XmlElement): string {
  const code = Number.parseInt(attribute(element, "w:char") ?? "", 16)
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return "\ufffd"
  const isSymbolFont = /^symbol$/i.test(attribute(element, "w:font") ?? "")
  const own = code & 0xff
  return String.fromCharCode(isSymbolFont && code >= 0xf020 && own < 0x7f ? own : code)
}

/** Line breaks of the XML are no line breaks of the text. */
function printed(node: XmlElement): string {
  return textOf(node).replace(/[\n\r\t]/g, " ")
}

/** Reads the runs of a paragraph. */
export class InlineReader {
  readonly #styles: Styles
  readonly #fields: Fields
  readonly #view: View
  #onColour = false
  #dresser = new Dresser()
  /** The style of the paragraph and those that it is based on. */
  #chain: readonly string[] = []

  constructor(styles: Styles, fields: Fields, view: View) {
    this.#styles = styles
    this.#fields = fields
    this.#view = view
  }

  /** `onColour`: what the paragraph stands in is printed on a colour of its own, or on one that is not known. */
  read(paragraph: XmlElement, chain: readonly string[], onColour: boolean): Inline {
    this.#chain = chain
    this.#dresser = new Dresser()
    this.#onColour = onColour || isShaded(child(paragraph, "w:pPr"))
    const into: Inline = { text: "", boxes: [], hasChanges: false, hidden: "", hasFormula: false, objects: [] }
    this.#walkAll(paragraph.children, into, this.#styles.hides(chain))
    return into
  }

  #walkAll(nodes: readonly XmlNode[], into: Inline, hides: boolean): void {
    for (const node of nodes) if (typeof node !== "string") this.#walk(node, into, hides)
  }

  #walk(node: XmlElement, into: Inline, hides: boolean): void {
    if (removed.has(node.name) || added.has(node.name)) {
      into.hasChanges = true
      const shown = this.#view === "accepted" ? added : removed
      if (shown.has(node.name)) this.#walkAll(node.children, into, hides)
    } else if (node.name === "w:r") this.#run(node, into, hides)
    else if (node.name === "m:r") {
      // What a formula puts one above the other must not be joined to one number.
      into.text += ` ${childrenOf(node).map(printed).join("")} `
    } else if (node.name === "w:fldSimple" && isFormula(attribute(node, "w:instr") ?? "")) {
      into.hasFormula = true
      this.#walkAll(node.children, into, hides)
    } else if (!silent.has(node.name)) this.#walkAll(node.children, into, hides)
    else if (node.name === "w:txbxContent") into.boxes.push(node)
  }

  #run(run: XmlElement, into: Inline, hides: boolean): void {
    const properties = child(run, "w:rPr")
    const part: Inline = { ...into, text: "" }
    for (const node of childrenOf(run)) this.#piece(node, part, hides)
    into.hasChanges ||= part.hasChanges
    into.hasFormula ||= part.hasFormula
    if (part.text === "") return
    if (this.#isHidden(part.text, properties, hides)) into.hidden += part.text
    else into.text += this.#dresser.add(part.text, this.#dressOf(part.text, properties))
  }

  #piece(node: XmlElement, into: Inline, hides: boolean): void {
    switch (node.name) {
      case "w:t":
        this.#say(printed(node), into)
        break
      case "w:delText":
        if (this.#view === "original") this.#say(printed(node), into)
        break
      case "w:tab":
      case "w:ptab":
        this.#say("\t", into)
        break
      case "w:br":
      case "w:cr":
        this.#say("\n", into)
        break
      case "w:noBreakHyphen":
        this.#say("-", into)
        break
      case "w:sym":
        this.#say(symbol(node), into)
        break
      case "w:fldChar":
        this.#fields.mark(attribute(node, "w:fldCharType"))
        break
      case "w:instrText":
        this.#fields.instruct(textOf(node))
        break
      case "o:OLEObject":
        into.objects.push(attribute(node, "ProgID") ?? "OLE")
        break
      default:
        // Drawings and rubies have text of their own somewhere within.
        this.#pieces(node, into, hides)
    }
  }

  #pieces(node: XmlElement, into: Inline, hides: boolean): void {
    if (node.name === "w:txbxContent") into.boxes.push(node)
    if (silent.has(node.name)) return
    for (const inner of childrenOf(node)) {
      if (inner.name === "w:r") this.#walk(inner, into, hides)
      else this.#piece(inner, into, hides)
    }
  }

  #say(text: string, into: Inline): void {
    if (!this.#fields.isPrinted) return
    into.text += text
    if (this.#fields.isFormula) into.hasFormula = true
  }

  /** What a run says of itself, or else its style, or else that of its paragraph. */
  #property(properties: XmlElement | undefined, name: string): XmlElement | undefined {
    const own = child(properties, name)
    if (own) return own
    const style = attribute(child(properties, "w:rStyle"), "w:val")
    const ofRun = style === undefined ? [] : this.#styles.chain(style, false)
    return this.#styles.property(ofRun, name) ?? this.#styles.property(this.#chain, name)
  }

  /** Only figures are changed by how they look: the look of words is not asked for. */
  #dressOf(text: string, properties: XmlElement | undefined): Dress {
    if (!/[\d０-９]/.test(text)) return plainDress
    const property = (name: string) => this.#property(properties, name)
    return {
      raised:
        /^(?:superscript|subscript)$/.test(attribute(property("w:vertAlign"), "w:val") ?? "") ||
        isRaisedBy(Number(attribute(property("w:position"), "w:val") ?? 0)),
      struck: ["w:strike", "w:dstrike"].map(property).some((item) => item && isOn(item)),
    }
  }

  /**
   * What a run says of itself; else style of the run and of the paragraph, of which two hide and show again. Figures
   * in white on white are not seen; words may be on a background that is not known here, and do no harm.
   */
  #isHidden(text: string, properties: XmlElement | undefined, hides: boolean): boolean {
    const own = child(properties, "w:vanish")
    if (own) return isOn(own)
    if (
      isFigure.test(text) &&
      isWhite(this.#property(properties, "w:color")) &&
      !this.#onColour &&
      !isShaded(properties)
    )
      return true
    const style = attribute(child(properties, "w:rStyle"), "w:val")
    return style === undefined ? hides : this.#styles.hides(this.#styles.chain(style, false)) !== hides
  }
}
