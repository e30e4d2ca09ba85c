import { escapeUTF8 } from "entities"
import { strToU8, type Zippable, zipSync } from "fflate"
import { stylesXml } from "./cell-styles.ts"
import { sheetXml, type WrittenSheet } from "./sheet-xml.ts"

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packages = "http://schemas.openxmlformats.org/package/2006"
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

/** The rows that each sheet prints again on each of its pages. */
function printTitles(sheets: readonly WrittenSheet[]): string {
  const names = sheets.flatMap(({ name, header }, index) => {
    if (!header) return []
    const rows = `'${name.replaceAll("'", "''")}'!$${header[0] + 1}:$${header[1] + 1}`
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeUTF8(rows)}</definedName>`]
  })
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`
}

/** A workbook of sheets as bytes: the same sheets, the same bytes. */
export function workbookOf(sheets: readonly WrittenSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({
    sheet,
    part: `worksheets/sheet${index + 1}`,
    id: `rId${index + 1}`,
  }))
  const styles = `rId${sheets.length + 1}`
  const texts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("styles", "styles")}${numbered.map(({ part }) => override(part, "worksheet")).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered
      .map(({ sheet, id }, index) => `<sheet name="${escapeUTF8(sheet.name)}" sheetId="${index + 1}" r:id="${id}"/>`)
      .join("")}</sheets>${printTitles(sheets)}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships">${numbered
      .map(({ part, id }) => relationship(id, "worksheet", `${part}.xml`))
      .join("")}${relationship(styles, "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": stylesXml(),
  }
  for (const { sheet, part } of numbered) texts[`xl/${part}.xml`] = sheetXml(sheet)
  const parts: Zippable = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(head + text)]))
  return zipSync(parts, { level: 6, mtime: "1980-01-01T00:00:00" })
}
