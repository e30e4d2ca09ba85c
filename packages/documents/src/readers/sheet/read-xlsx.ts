import { Failure } from "@gouji/core"
import type { Document } from "../../document.ts"
import { limits, tooManySheets } from "../../limits.ts"
import { openPackage, type Package } from "../package/open-package.ts"
import { parseXml } from "../package/parse-xml.ts"
import { relationshipsOf } from "../package/relationships.ts"
import { attribute, child, childrenOf, type XmlElement } from "../package/xml-element.ts"
import type { Sheet } from "./sheet.ts"
import { sheetDocument } from "./sheet-document.ts"
import { unreadParts } from "./unread-parts.ts"
import type { Shared } from "./xlsx-cell.ts"
import { isOn, xlsxFormat } from "./xlsx-format.ts"
import { readXlsxSheet } from "./xlsx-sheet.ts"
import { readStyles, stringText } from "./xlsx-styles.ts"

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

function mainPart(opened: Package): string {
  const main = relationshipsOf(opened, "").find(({ kind }) => kind === "officeDocument")?.part
  if (main === undefined) throw new Failure("no-document-part")
  // The binary form of a workbook is another format under the same roof.
  if (main.endsWith(".bin")) throw new Failure("format-unsupported", { found: "XLSB" })
  return main
}

/** The sheets of a workbook of Excel 2007 or later, in their order, also those that are hidden. Throws as `readXlsx`. */
export function xlsxSheets(bytes: Uint8Array, traces = false): Sheet[] {
  const opened = openPackage(bytes)
  const main = mainPart(opened)
  const parse = (name: string) => parseXml(opened.mainPart(name), name, xlsxFormat)
  const workbook = parse(main)
  const relationships = relationshipsOf(opened, main)
  const optional = (wanted: string): XmlElement | null => {
    const part = relationships.find(({ kind }) => kind === wanted)?.part
    return part !== undefined && opened.part(part) ? parse(part) : null
  }
  const shared: Shared = {
    strings: childrenOf(optional("sharedStrings") ?? undefined, "s:si").map(stringText),
    style: readStyles(optional("styles")),
    from1904: isOn(attribute(child(workbook, "s:workbookPr"), "date1904")),
  }
  const entries = childrenOf(child(workbook, "s:sheets"), "s:sheet")
  if (entries.length > limits.sheets) throw tooManySheets(entries.length)
  return entries.flatMap((entry): Sheet[] => {
    const named = attribute(entry, "r:id")
    // A module of macros is listed among the sheets, without a part.
    if (named === "") return []
    const found = relationships.find(({ id }) => id === named)
    if (!found) throw new Failure("file-damaged")
    // A sheet that is one large chart has no cells.
    if (found.kind !== "worksheet") return []
    const hidden = (attribute(entry, "state") ?? "visible") !== "visible"
    const unread = unreadParts(opened, relationshipsOf(opened, found.part))
    const about = { name: attribute(entry, "name") ?? "", hidden, unread }
    return [readXlsxSheet(parse(found.part), about, shared, traces ? found.part : null)]
  })
}

/**
 * Reads a workbook of Excel 2007 or later: exact numbers as stored, formulas by their stored results. Throws what
 * `openPackage` and `parseXml` throw, `no-document-part`, and `file-damaged` where cells contradict each other.
 */
export function readXlsx(bytes: Uint8Array): Document {
  return sheetDocument(mediaType, xlsxSheets(bytes))
}

/** Reads a workbook with the origins of its blocks. Throws as `readXlsx` does. */
export function traceXlsx(bytes: Uint8Array): Document {
  return sheetDocument(mediaType, xlsxSheets(bytes, true))
}
