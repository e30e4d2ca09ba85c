import { Failure } from "@gouji/core"
import type { Document } from "../../document.ts"
import { fold } from "../html-text.ts"
import { blocksOfPieces } from "../package/blocks-of-pieces.ts"
import { openPackage, type Package } from "../package/open-package.ts"
import { parseXml } from "../package/parse-xml.ts"
import { child, childrenOf, textOf, type XmlElement } from "../package/xml-element.ts"
import { OdtChanges } from "./odt-changes.ts"
import { odtFormat } from "./odt-format.ts"
import { OdtLists } from "./odt-lists.ts"
import { OdtStory } from "./odt-story.ts"
import { OdtStyles } from "./odt-styles.ts"

const mediaType = "application/vnd.oasis.opendocument.text"

function optional(opened: Package, name: string): XmlElement | null {
  const bytes = opened.part(name)
  return bytes ? parseXml(bytes, name, odtFormat) : null
}

/** Parts may be encrypted one by one, or all together as one part; the directory of the package is not. */
function demandPlain(opened: Package): void {
  const entries = childrenOf(optional(opened, "META-INF/manifest.xml") ?? undefined, "manifest:file-entry")
  const isEncrypted = entries.some((entry) => child(entry, "manifest:encryption-data"))
  if (isEncrypted || opened.names.includes("encrypted-package")) throw new Failure("encrypted")
}

function titlesOf(root: XmlElement | null): string[] {
  const meta = child(root ?? undefined, "office:meta")
  return childrenOf(meta, "dc:title").map(textOf).map(fold).filter(Boolean)
}

function readText(content: XmlElement, shared: XmlElement | null, titles: readonly string[]): Document {
  const text = child(child(content, "office:body"), "office:text")
  if (!text) throw new Failure("no-document-part")
  const styles = new OdtStyles(shared ? [content, shared] : [content])
  const story = new OdtStory(styles, new OdtLists(styles), new OdtChanges(text))
  const { blocks, warnings } = blocksOfPieces(story.read(text))
  return { mediaType, blocks, about: { titles, published: null }, warnings }
}

/**
 * Reads an ODT: its text with tables, text boxes and list numbers, tracked changes accepted. Headers, footnotes and
 * comments are not read. Throws what `openPackage` and `parseXml` throw, and `no-document-part`.
 */
export function readOdt(bytes: Uint8Array): Document {
  const opened = openPackage(bytes)
  demandPlain(opened)
  const content = parseXml(opened.mainPart("content.xml"), "content.xml", odtFormat)
  return readText(content, optional(opened, "styles.xml"), titlesOf(optional(opened, "meta.xml")))
}

/** Reads a text document whose parts stand in one XML file. Throws what `parseXml` throws, and `no-document-part`. */
export function readFlatOdt(bytes: Uint8Array): Document {
  const whole = parseXml(bytes, "office:document", odtFormat)
  return readText(whole, null, titlesOf(whole))
}
