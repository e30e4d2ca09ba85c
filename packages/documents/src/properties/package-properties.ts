import type { FileProperties } from "@gouji/core"
import { openFlat } from "../readers/package/open-flat.ts"
import { openPackage, type Package } from "../readers/package/open-package.ts"
import { parseXml, type XmlFormat } from "../readers/package/parse-xml.ts"
import { childrenOf, textOf, type XmlElement } from "../readers/package/xml-element.ts"

const kept = new Set(["office:meta", "dc:creator", "cp:lastModifiedBy", "meta:initial-creator"])

const format: XmlFormat = {
  prefixes: {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  },
  keeps: (name, parent) => parent === "" || kept.has(name),
  keepsAttribute: () => false,
}

function textIn(root: XmlElement, name: string): string | null {
  const [found] = [root, ...childrenOf(root)].flatMap((element) => childrenOf(element, name))
  return found ? textOf(found) : null
}

const ofOffice = (root: XmlElement): FileProperties => ({
  author: textIn(root, "dc:creator"),
  lastModifiedBy: textIn(root, "cp:lastModifiedBy"),
})

/** In OpenDocument `dc:creator` is the one who saved it. */
const ofOpenDocument = (root: XmlElement): FileProperties => ({
  author: textIn(root, "meta:initial-creator"),
  lastModifiedBy: textIn(root, "dc:creator"),
})

function propertiesIn(opened: Package): FileProperties | null {
  const office = opened.part("docProps/core.xml")
  if (office) return ofOffice(parseXml(office, "docProps/core.xml", format))
  const meta = opened.part("meta.xml")
  return meta && ofOpenDocument(parseXml(meta, "meta.xml", format))
}

/** Whom a package of Office or OpenDocument names. */
export const packageProperties = (bytes: Uint8Array) => propertiesIn(openPackage(bytes))

/** Whom a document names that Word saved as one file of XML. */
export const flatPackageProperties = (bytes: Uint8Array) => propertiesIn(openFlat(bytes))

/** Whom a document of OpenDocument names whose parts stand in one file of XML. */
export const plainXmlProperties = (bytes: Uint8Array) => ofOpenDocument(parseXml(bytes, "office:document", format))
