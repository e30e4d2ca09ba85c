import { Failure } from "@gouji/core"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import type { Package } from "./open-package.ts"
import { parseXml, type XmlFormat } from "./parse-xml.ts"
import { childrenOf } from "./xml-element.ts"
import { xmlText } from "./xml-text.ts"

const format: XmlFormat = {
  prefixes: { "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg" },
  keeps: (name, parent) => parent === "" || name === "pkg:part" || name === "pkg:xmlData",
  keepsAttribute: () => false,
}

const part = /<pkg:part\b[^>]*?\spkg:name="\/?([^"]*)"[^>]*>\s*<pkg:xmlData\b[^>]*>([\s\S]*?)<\/pkg:xmlData>/g

/** Opens a package whose parts stand in one XML file, as Word saves a document as XML. Throws what `parseXml` throws. */
export function openFlat(bytes: Uint8Array): Package {
  const root = parseXml(bytes, "package", format)
  const parts = new Map([...[...xmlText(bytes)].join("").matchAll(part)].map(([, name = "", xml = ""]) => [name, xml]))
  // Found twice over, by the parser and in the source: what differs is no file of Word's.
  const listed = childrenOf(root, "pkg:part").filter((element) => childrenOf(element, "pkg:xmlData").length === 1)
  if (root.name !== "pkg:package" || listed.length !== parts.size) throw new Failure("file-damaged")
  const byName = new Map([...parts].map(([name, xml]) => [name.toLowerCase(), xml]))
  const partOf = (name: string) => {
    const xml = byName.get(name.toLowerCase())
    return xml === undefined ? null : utf8ToBytes(xml)
  }
  const mainPart = (name: string) => {
    const found = partOf(name)
    if (!found) throw new Failure("no-document-part")
    return found
  }
  return { names: [...parts.keys()], part: partOf, mainPart }
}
