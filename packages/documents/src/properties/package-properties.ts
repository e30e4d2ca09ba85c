import type { FileProperties } from "@gouji/core"
import { openPackage } from "../readers/package/open-package.ts"
import { parseXml, type XmlFormat } from "../readers/package/parse-xml.ts"
import { childrenOf, textOf, type XmlElement } from "../readers/package/xml-element.ts"

const format: XmlFormat = {
  prefixes: {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  },
  keeps: () => true,
  keepsAttribute: () => false,
}

function textIn(root: XmlElement, name: string): string | null {
  const [found] = [root, ...childrenOf(root)].flatMap((element) => childrenOf(element, name))
  return found ? textOf(found) : null
}

/** Whom a package of Office or OpenDocument names: in the latter `dc:creator` is the one who saved it. */
export function packageProperties(bytes: Uint8Array): FileProperties | null {
  const opened = openPackage(bytes)
  for (const part of ["docProps/core.xml", "meta.xml"]) {
    const stored = opened.part(part)
    if (!stored) continue
    const root = parseXml(stored, part, format)
    if (part === "meta.xml")
      return { author: textIn(root, "meta:initial-creator"), lastModifiedBy: textIn(root, "dc:creator") }
    return { author: textIn(root, "dc:creator"), lastModifiedBy: textIn(root, "cp:lastModifiedBy") }
  }
  return null
}
