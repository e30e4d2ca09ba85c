import type { XmlFormat } from "../package/parse-xml.ts"
import type { XmlElement } from "../package/xml-element.ts"

const set = (names: string) => new Set(names.split(" "))

const kept = set(
  [
    "s:workbook s:workbookPr s:sheets s:sheet s:sst s:si s:t s:r s:rPr s:strike s:vertAlign",
    "s:styleSheet s:numFmts s:numFmt s:fonts s:font s:color s:fills s:fill s:patternFill s:cellXfs s:xf",
    "s:worksheet s:sheetViews s:sheetView s:cols s:col s:sheetData s:row s:c s:v s:f s:is s:mergeCells s:mergeCell",
  ].join(" "),
)

const attributes = set(
  "name state r:id date1904 numFmtId formatCode fontId fillId rgb theme patternType val min max hidden showZeros width ht r s t si ref",
)

function isEmptyRow(element: XmlElement): boolean {
  if (element.name !== "s:row" || element.children.some((node) => typeof node !== "string")) return false
  return (
    element.attributes.has("r") && !element.attributes.has("hidden") && Number(element.attributes.get("ht") ?? 1) !== 0
  )
}

/** What is read of the parts of a workbook. */
export const xlsxFormat: XmlFormat = {
  prefixes: {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "s",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "s",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  },
  keeps: (name) => kept.has(name),
  keepsAttribute: (name) => attributes.has(name),
  // A sheet may be formatted down to its last row: rows with nothing in them are not kept.
  replace: (element) => (isEmptyRow(element) ? [] : [element]),
}

/** An attribute that says yes or no. */
export const isOn = (value: string | undefined) => value === "1" || value === "true" || value === "on"
