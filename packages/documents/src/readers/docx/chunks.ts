import { Failure } from "@gouji/core"
import { decode } from "../../decode.ts"
import type { Document } from "../../document.ts"
import { sniffBytes, sniffText } from "../../sniff.ts"
import { readHtml } from "../html.ts"
import { readMht } from "../mht/read-mht.ts"
import type { Package } from "../package/open-package.ts"
import type { BlocksPiece } from "../package/pieces.ts"
import type { Relationship } from "../package/relationships.ts"
import { attribute, type XmlElement } from "../package/xml-element.ts"

/** Programs that write a document as one chunk write one, or a few. */
const mostChunks = 20

/** A page's chunk, of whichever kind: by its content, as a file would be read. */
function readChunk(bytes: Uint8Array, readDocx: (bytes: Uint8Array) => Document): Document | null {
  const kind = sniffBytes(bytes)
  if (kind === "docx") return readDocx(bytes)
  if (kind === "mht") return readMht(bytes)
  if (kind !== "text") return null
  const { text, warnings } = decode(bytes)
  if (sniffText(text) !== "html") return null
  const document = readHtml(text)
  return { ...document, warnings: [...warnings, ...document.warnings] }
}

/**
 * The documents that Word takes into a document's place where they are named (`altChunk`): parts of the same package, each
 * read by the reader for its content. `null` for those that cannot be read.
 */
export class Chunks {
  readonly #opened: Package
  readonly #relationships: readonly Relationship[]
  readonly #readDocx: (bytes: Uint8Array) => Document
  #count = 0

  constructor(opened: Package, relationships: readonly Relationship[], readDocx: (bytes: Uint8Array) => Document) {
    this.#opened = opened
    this.#relationships = relationships
    this.#readDocx = readDocx
  }

  read(element: XmlElement): BlocksPiece | null {
    const id = attribute(element, "r:id")
    const named = this.#relationships.find((each) => each.kind === "aFChunk" && each.id === id)
    this.#count += 1
    if (!named || this.#count > mostChunks) return null
    try {
      const bytes = this.#opened.part(named.part)
      const document = bytes && readChunk(bytes, this.#readDocx)
      return document && { kind: "blocks", blocks: document.blocks, warnings: document.warnings }
    } catch (failure) {
      // What cannot be read of it is said, as of a chunk of another kind; the document around it can be.
      if (failure instanceof Failure) return null
      throw failure
    }
  }
}
