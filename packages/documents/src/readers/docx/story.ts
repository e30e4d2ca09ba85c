import { withLabel } from "../package/list-label.ts"
import { type Notes, noNotes, type Piece, type TextPiece } from "../package/pieces.ts"
import { child, childrenOf, type XmlElement } from "../package/xml-element.ts"
import { isOn } from "./docx-format.ts"
import { Fields } from "./fields.ts"
import { type Inline, InlineReader } from "./inline-text.ts"
import type { Numbering } from "./numbering.ts"
import { isShaded } from "./paper.ts"
import { readTable } from "./read-table.ts"
import { listRefOf, type Styles } from "./styles.ts"

/** A paragraph whose mark was removed: the next one goes on with its text. */
interface Carried {
  readonly text: string
  readonly notes: Notes
}

const nothing: Carried = { text: "", notes: noNotes }

type ChunkOf = (element: XmlElement) => Piece | null
const noChunk: ChunkOf = () => null

/** Reads a story (the body, or a text box) in the order in which it is printed. */
export class StoryReader {
  readonly #styles: Styles
  readonly #numbering: Numbering
  readonly #accepted: InlineReader
  readonly #original: InlineReader
  readonly #chunkOf: ChunkOf

  /** @param chunkOf - Gives the document that stands in the story where it names one; none is read within a cell or a box. */
  constructor(styles: Styles, numbering: Numbering, story: XmlElement, chunkOf: ChunkOf = noChunk) {
    this.#chunkOf = chunkOf
    this.#styles = styles
    this.#numbering = numbering
    this.#accepted = new InlineReader(styles, new Fields(story), "accepted")
    this.#original = new InlineReader(styles, new Fields(null), "original")
  }

  /** Paragraphs and tables of a container, those of its text boxes behind the paragraph on which they hang. */
  read(container: XmlElement): readonly Piece[] {
    const chunkOf = container.name === "w:body" ? this.#chunkOf : noChunk
    const pieces: Piece[] = []
    // A text box may lie over anything.
    const onColour = container.name === "w:txbxContent" || isShaded(child(container, "w:tcPr"))
    let carried = nothing
    const end = () => {
      if (carried !== nothing) pieces.push({ kind: "text", ...carried })
      carried = nothing
    }
    const walk = (element: XmlElement): void => {
      switch (element.name) {
        case "w:p": {
          const { piece, boxes, isJoined } = this.#paragraph(element, carried, onColour)
          carried = isJoined ? { text: piece.text, notes: piece.notes } : nothing
          if (!isJoined) pieces.push(piece)
          for (const box of boxes) pieces.push(...new StoryReader(this.#styles, this.#numbering, box).read(box))
          break
        }
        case "w:tbl":
          end()
          pieces.push(readTable(element, (cell) => this.read(cell)))
          break
        case "w:altChunk":
        case "w:subDoc":
          end()
          pieces.push(chunkOf(element) ?? { kind: "unread", what: element.name.slice(2) })
          break
        case "w:del":
        case "w:moveFrom":
          break
        default:
          for (const inner of childrenOf(element)) walk(inner)
      }
    }
    for (const element of childrenOf(container)) walk(element)
    end()
    return pieces
  }

  #paragraph(
    element: XmlElement,
    before: Carried,
    onColour: boolean,
  ): { piece: TextPiece; boxes: XmlElement[]; isJoined: boolean } {
    const properties = child(element, "w:pPr")
    const mark = child(properties, "w:rPr")
    const chain = this.#styles.chain(child(properties, "w:pStyle")?.attributes.get("w:val"), true)
    const inline = this.#accepted.read(element, chain, onColour)
    const isJoined = child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined
    const joined = before.text + inline.text
    const text = isJoined ? joined : withLabel(this.#label(properties, mark, chain, joined, inline), joined)
    return {
      piece: { kind: "text", text, notes: this.#notes(element, chain, inline, before, onColour), at: element.at },
      boxes: inline.boxes,
      isJoined,
    }
  }

  /** The number before a paragraph. One that is hidden with its mark is not counted. */
  #label(
    properties: XmlElement | undefined,
    mark: XmlElement | undefined,
    chain: readonly string[],
    text: string,
    inline: Inline,
  ): string {
    const vanish = child(mark, "w:vanish")
    if (text === "" && inline.hidden !== "" && vanish && isOn(vanish)) return ""
    const own = listRefOf(properties)
    const inherited = this.#styles.listRef(chain)
    return this.#numbering.next({ list: own.list ?? inherited.list, level: own.level ?? inherited.level }, chain)
  }

  #notes(element: XmlElement, chain: readonly string[], inline: Inline, before: Carried, onColour: boolean): Notes {
    const hasChanges = inline.hasChanges || before.notes.original !== null
    const isCarried = before !== nothing
    const original = hasChanges || isCarried ? this.#original.read(element, chain, onColour).text : null
    return {
      original: isCarried ? `${before.notes.original ?? before.text}\n${original ?? ""}` : original,
      hidden: before.notes.hidden + inline.hidden,
      hasFormula: before.notes.hasFormula || inline.hasFormula,
      objects: [...before.notes.objects, ...inline.objects.filter((program) => !program.startsWith("Equation"))].slice(
        0,
        20,
      ),
    }
  }
}
