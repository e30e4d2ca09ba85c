import { type Box, layoutOf, type Report, type TableId } from "@gouji/core"
import { escapeUTF8 } from "entities"
import { makeZip, type ZipPart } from "./make-zip.ts"
import { boxText, type Print, plainly, printAround } from "./print.ts"

const namespaces = ["office", "text", "table", "style", "manifest"]
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(" ")
const drawing = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'

const listed = [
  ["/", "application/vnd.oasis.opendocument.text"],
  ["content.xml", "text/xml"],
]
  .map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
  .join("")

/** An ODT of a text, with styles where given. */
export function makeOdt(
  text: string,
  { styles = "", manifest = "", more = [] as readonly ZipPart[] } = {},
): Uint8Array {
  const root = (name: string, inner: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><${name} ${namespaces} ${drawing} office:version="1.3">${inner}</${name}>`
  return makeZip([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.text", stored: true },
    { name: "META-INF/manifest.xml", data: root("manifest:manifest", listed + manifest) },
    {
      name: "content.xml",
      data: root(
        "office:document-content",
        `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
      ),
    },
    ...more,
  ])
}

export const odtParagraph = (text: string) => `<text:p>${escapeUTF8(text)}</text:p>`

function rowXml(boxes: readonly Box[], row: number, report: Report, print: Print): string {
  const cells = boxes
    .filter((box) => box.row <= row && row < box.row + box.rowSpan)
    .sort((a, b) => a.column - b.column)
    .map((box) => {
      const covered = (columns: number) =>
        columns > 0 ? `<table:covered-table-cell table:number-columns-repeated="${columns}"/>` : ""
      if (box.row < row) return covered(box.columnSpan)
      const spans = `table:number-columns-spanned="${box.columnSpan}" table:number-rows-spanned="${box.rowSpan}"`
      const text = odtParagraph(boxText(box, report, print))
      return `<table:table-cell ${spans}>${text}</table:table-cell>${covered(box.columnSpan - 1)}`
    })
  return `<table:table-row>${cells.join("")}</table:table-row>`
}

/** A table of a report as the form prints it. */
function odtTable(report: Report, table: TableId, print: Print): string {
  const form = report.forms[table]
  if (form === null) return ""
  const layout = layoutOf(form, table)
  const rows = Array.from({ length: layout.rows }, (_, row) => rowXml(layout.boxes, row, report, print))
  const columns = `<table:table-column table:number-columns-repeated="${layout.columns}"/>`
  return `<table:table>${columns}${rows.join("")}</table:table>`
}

/** The text of a whole report. */
export function odtBody(report: Report, print: Print = plainly): string {
  const parts = printAround(report, String, (table) => odtTable(report, table, print)).split("\n\n")
  return parts.map((part) => (part.startsWith("<table:") ? part : odtParagraph(part))).join("")
}
