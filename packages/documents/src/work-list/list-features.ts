import { escapeUTF8 } from "entities"
import type { Feature } from "write-excel-file/universal"
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings as insert } from "write-excel-file/utility"
import { columnName } from "../readers/sheet/column-name.ts"

/** What a sheet of the list offers beside its cells. */
export interface ListFeatures {
  readonly rows: number
  readonly columns: number
  /** The column, from 0, whose cells offer choices; other words may be written there as well. */
  readonly choice: { readonly column: number; readonly choices: readonly string[] }
}

const file = "xl/worksheets/sheet{id}.xml"
const order = getOrderOfSiblings(file, "worksheet") ?? []
/** Rows that people add below the list are offered the choices, too. */
const spareRows = 200

function validationXml({ rows, choice }: ListFeatures): string {
  const column = columnName(choice.column)
  const list = escapeUTF8(`"${choice.choices.join(",")}"`)
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}${rows + spareRows}"><formula1>${list}</formula1></dataValidation></dataValidations>`
}

/** A filter over the headings, choices in a column, and printing as wide as a page, for each sheet in turn. */
export function listFeature(sheets: readonly ListFeatures[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [file]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            if (!sheet) return xml
            const filter = `<autoFilter ref="A1:${columnName(sheet.columns - 1)}${Math.max(sheet.rows, 1)}"/>`
            const filtered = insert(xml, filter, order, "worksheet")
            const chosen = insert(filtered, validationXml(sheet), order, "worksheet")
            const fitted = insert(chosen, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>', order, "worksheet")
            return fitted.replace(/<pageSetup (?![^>]*fitTo)/, '<pageSetup fitToWidth="1" fitToHeight="0" ')
          },
        },
      },
    },
  }
}
