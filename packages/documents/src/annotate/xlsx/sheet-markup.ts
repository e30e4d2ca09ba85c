import type { Package } from "../../readers/package/open-package.ts"
import { listedName } from "../edit-package.ts"
import { type Markup, openMarkup } from "../markup.ts"

export const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
export const strictSpreadsheet = "http://purl.oclc.org/ooxml/spreadsheetml/main"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships"

const prefixes = { [spreadsheet]: "s", [strictSpreadsheet]: "s", [office]: "r", [strictOffice]: "r" }

/** A part of a workbook, opened for editing. */
export interface SheetMarkup {
  readonly part: string
  readonly markup: Markup
  readonly namespace: string
  /** The types of relationships that go with it. */
  readonly relationships: string
}

export function openSheetPart(bytes: Uint8Array, part: string): SheetMarkup {
  const markup = openMarkup(bytes, part, prefixes)
  const isStrict = [...markup.root.attributes.values()].includes(strictSpreadsheet)
  return {
    part,
    markup,
    namespace: isStrict ? strictSpreadsheet : spreadsheet,
    relationships: isStrict ? strictOffice : office,
  }
}

/** A worksheet, opened for editing. Throws as its reader does. */
export function openWorksheet(opened: Package, name: string): SheetMarkup {
  const part = listedName(opened, name)
  return openSheetPart(opened.mainPart(part), part)
}
