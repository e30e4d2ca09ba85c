import { type Box, layoutOf, type Report, type TableId } from "@gouji/core"
import { escapeUTF8 } from "entities"
import { makeZip, type ZipPart } from "./make-zip.ts"
import { boxText, type Print, plainly, printAround } from "./print.ts"

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:foreign="http://example.org/foreign"'
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const relationships = (items: readonly (readonly [kind: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([kind, target], index) => `<Relationship Id="rId${index}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/></Types>`

/** The markup of the document part around a body. */
export function documentXml(body: string): string {
  return `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`
}

/** A DOCX of a body, with styles and numbering where given. */
export function makeDocx(
  body: string,
  {
    styles = "",
    numbering = "",
    more = [] as readonly ZipPart[],
    document = documentXml(body) as string | Uint8Array,
    related = relationships([
      ["styles", "styles.xml"],
      ["numbering", "/word/numbering.xml"],
    ]),
  } = {},
): Uint8Array {
  return makeZip([
    { name: "[Content_Types].xml", data: contentTypes },
    { name: "_rels/.rels", data: relationships([["officeDocument", "word/document.xml"]]) },
    { name: "word/_rels/document.xml.rels", data: related },
    { name: "word/styles.xml", data: `<w:styles ${namespaces}>${styles}</w:styles>` },
    { name: "word/numbering.xml", data: `<w:numbering ${namespaces}>${numbering}</w:numbering>` },
    { name: "word/document.xml", data: document },
    ...more,
  ])
}

export const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeUTF8(text)}</w:t></w:r>`

export const paragraphXml = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`

export const cellXml = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`

/** A table of plain texts, a row each. */
export function plainTableXml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `<w:tr>${cells.map((text) => cellXml(paragraphXml(text))).join("")}</w:tr>`)
  return `<w:tbl>${lines.join("")}</w:tbl>`
}

function rowXml(boxes: readonly Box[], row: number, report: Report, print: Print): string {
  const cells = boxes
    .filter((box) => box.row <= row && row < box.row + box.rowSpan)
    .sort((a, b) => a.column - b.column)
    .map((box) => {
      const goesOn = box.row < row
      const span = box.columnSpan > 1 ? `<w:gridSpan w:val="${box.columnSpan}"/>` : ""
      const merge = box.rowSpan === 1 ? "" : goesOn ? "<w:vMerge/>" : '<w:vMerge w:val="restart"/>'
      return cellXml(paragraphXml(goesOn ? "" : boxText(box, report, print)), span + merge)
    })
  return `<w:tr>${cells.join("")}</w:tr>`
}

/** A table of a report as the form prints it. */
export function tableXml(report: Report, table: TableId, print: Print = plainly): string {
  const form = report.forms[table]
  if (form === null) return ""
  const layout = layoutOf(form, table)
  const rows = Array.from({ length: layout.rows }, (_, row) => rowXml(layout.boxes, row, report, print))
  return `<w:tbl><w:tblGrid>${"<w:gridCol/>".repeat(layout.columns)}</w:tblGrid>${rows.join("")}</w:tbl>`
}

/** The body of a whole report. */
export function bodyXml(report: Report, print: Print = plainly): string {
  const parts = printAround(report, String, (table) => tableXml(report, table, print)).split("\n\n")
  return parts.map((part) => (part.startsWith("<w:tbl>") ? part : paragraphXml(part))).join("")
}
