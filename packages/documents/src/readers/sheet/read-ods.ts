import { Failure } from "@gouji/core"
import type { Document } from "../../document.ts"
import { limits, tooManySheets } from "../../limits.ts"
import { OdtStyles } from "../odt/odt-styles.ts"
import { openPackage, type Package } from "../package/open-package.ts"
import { parseXml } from "../package/parse-xml.ts"
import { attribute, child, childrenOf, type XmlElement } from "../package/xml-element.ts"
import { odsFormat } from "./ods-format.ts"
import { readOdsSheet } from "./ods-sheet.ts"
import type { Sheet } from "./sheet.ts"
import { sheetDocument } from "./sheet-document.ts"

function demandPlain(opened: Package): void {
  const manifest = opened.part("META-INF/manifest.xml")
  const entries = manifest
    ? childrenOf(parseXml(manifest, "META-INF/manifest.xml", odsFormat), "manifest:file-entry")
    : []
  const isEncrypted = entries.some((entry) => child(entry, "manifest:encryption-data"))
  if (isEncrypted || opened.names.includes("encrypted-package")) throw new Failure("encrypted")
}

/** Styles of sheets that are not shown. */
function hiddenStyles(content: XmlElement): Set<string> {
  const styles = childrenOf(child(content, "office:automatic-styles"), "style:style")
  const hidden = styles.filter(
    (style) => attribute(child(style, "style:table-properties"), "table:display") === "false",
  )
  return new Set(hidden.map((style) => attribute(style, "style:name") ?? ""))
}

/** `shared`: the part of the styles that cells share by name; none in a file of one part. */
function sheetsOf(content: XmlElement, shared: XmlElement | null): Sheet[] {
  const spreadsheet = child(child(content, "office:body"), "office:spreadsheet")
  if (!spreadsheet) throw new Failure("no-document-part")
  const tables = childrenOf(spreadsheet, "table:table")
  if (tables.length > limits.sheets) throw tooManySheets(tables.length)
  const hidden = hiddenStyles(content)
  const styles = new OdtStyles(shared ? [content, shared] : [content])
  return tables.map((table) => readOdsSheet(table, styles, hidden))
}

const asDocument = (sheets: readonly Sheet[]) => sheetDocument("application/vnd.oasis.opendocument.spreadsheet", sheets)

/** The sheets of an OpenDocument spreadsheet in their order, also those that are hidden. Throws as `readOds`. */
export function odsSheets(bytes: Uint8Array): Sheet[] {
  const opened = openPackage(bytes)
  demandPlain(opened)
  const shared = opened.part("styles.xml")
  return sheetsOf(
    parseXml(opened.mainPart("content.xml"), "content.xml", odsFormat),
    shared && parseXml(shared, "styles.xml", odsFormat),
  )
}

/** Reads an OpenDocument spreadsheet. The library for workbooks does not say what is hidden in one. */
export function readOds(bytes: Uint8Array): Document {
  return asDocument(odsSheets(bytes))
}

/** Reads a spreadsheet whose parts stand in one XML file. */
export function readFlatOds(bytes: Uint8Array): Document {
  return asDocument(sheetsOf(parseXml(bytes, "office:document", odsFormat), null))
}
