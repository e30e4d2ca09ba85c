import { Failure, type Warning } from "@gouji/core"
import type { Document } from "../../document.ts"
import { fold } from "../html-text.ts"
import { blocksOfPieces } from "../package/blocks-of-pieces.ts"
import { openFlat } from "../package/open-flat.ts"
import { openPackage, type Package } from "../package/open-package.ts"
import { parseXml } from "../package/parse-xml.ts"
import { relationshipsOf } from "../package/relationships.ts"
import { child, childrenOf, textOf, type XmlElement } from "../package/xml-element.ts"
import { Chunks } from "./chunks.ts"
import { type Alternatives, docxFormat } from "./docx-format.ts"
import { FetchingFields } from "./fetching-fields.ts"
import { Numbering } from "./numbering.ts"
import { StoryReader } from "./story.ts"
import { Styles } from "./styles.ts"

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

/** The part that is the document: where the package says, else where it always stands. */
export function mainPartOf(opened: Package): string {
  const named = relationshipsOf(opened, "").find((relationship) => relationship.kind === "officeDocument")
  return named?.part ?? "word/document.xml"
}

const mostAlternatives = 20

/** The differing printings of a passage, each once. */
function warningsOf(alternatives: readonly Alternatives[]): Warning[] {
  return alternatives.slice(0, mostAlternatives).map(({ shown, other }) => ({
    code: "alternate-content",
    place: null,
    cells: [],
    expected: other.slice(0, 60),
    found: shown.slice(0, 60),
  }))
}

/** The title in the file's properties; often left over from another document, so that the printed one comes first. */
function titlesOf(opened: Package): string[] {
  const bytes = opened.part("docProps/core.xml")
  if (!bytes) return []
  const properties = parseXml(bytes, "docProps/core.xml", {
    prefixes: { "http://purl.org/dc/elements/1.1/": "dc" },
    keeps: (name, parent) => parent === "" || name === "dc:title",
    keepsAttribute: () => false,
  })
  return childrenOf(properties, "dc:title").map(textOf).map(fold).filter(Boolean)
}

/**
 * Reads a DOCX, and a WPS file of that kind: the body with its tables, text boxes and list numbers, tracked changes
 * accepted, and the documents that are named in its place (`altChunk`). Headers, footnotes and comments are not read.
 * Throws what `openPackage` and `parseXml` throw, and `no-document-part`.
 */
export function readDocx(bytes: Uint8Array): Document {
  return readPackage(openPackage(bytes), false)
}

/** Reads a DOCX within another; those within it are not read. */
const readInner = (bytes: Uint8Array) => readPackage(openPackage(bytes), false, null)

/** Reads a DOCX with the origins of its blocks. Throws as `readDocx` does. */
export function traceDocx(bytes: Uint8Array): Document {
  return readPackage(openPackage(bytes), true)
}

/** Reads a document that Word saved as one XML file. Throws as `readDocx` does. */
export function readFlatDocx(bytes: Uint8Array): Document {
  return readPackage(openFlat(bytes), false)
}

function readPackage(opened: Package, locates: boolean, inner: typeof readInner | null = readInner): Document {
  const main = mainPartOf(opened)
  const alternatives: Alternatives[] = []
  const fields = new FetchingFields()
  const format = fields.watch(docxFormat((found) => alternatives.push(found)))
  const root = parseXml(opened.mainPart(main), main, { ...format, locates })
  const body = root.name === "w:document" ? child(root, "w:body") : undefined
  if (!body) throw new Failure("no-document-part")
  const relationships = relationshipsOf(opened, main)
  const related = (kind: string): XmlElement | null => {
    const name = relationships.find((relationship) => relationship.kind === kind)?.part
    const part = name === undefined ? null : opened.part(name)
    return part && name !== undefined
      ? parseXml(
          part,
          name,
          docxFormat(() => {}),
        )
      : null
  }
  const chunks = inner && new Chunks(opened, relationships, inner)
  const story = new StoryReader(
    new Styles(related("styles")),
    new Numbering(related("numbering")),
    body,
    chunks ? (element) => chunks.read(element) : undefined,
  )
  const { blocks, warnings } = blocksOfPieces(story.read(body))
  return {
    mediaType,
    blocks,
    about: { titles: titlesOf(opened), published: null },
    warnings: [...warningsOf(alternatives), ...fields.warnings(), ...warnings],
  }
}
