import { tableIds } from "@gouji/core"
import { printableOf } from "../printable.ts"
import type { WriteNote } from "../write-note.ts"
import type { Writer } from "../writing.ts"
import { longSheet } from "./long-sheet.ts"
import { proseSheet } from "./prose-sheet.ts"
import { tableSheet } from "./table-sheet.ts"
import { workbookOf } from "./workbook.ts"

/** The most signs that a cell holds. */
const longestText = 32_767

const note = (code: WriteNote["code"], count: number): WriteNote[] => (count > 0 ? [{ code, count }] : [])

/** A report as a workbook: a sheet for each table as the form prints it and one for the text, or one of a row a cell. */
export const writeXlsx: Writer = (report, { formulas = false, layout = "form" }) => {
  if (layout === "long") return { bytes: workbookOf([longSheet(report)]), printed: report, notes: [] }
  const { report: printed, notes } = printableOf(report, longestText)
  const tables = tableIds.flatMap((table) => tableSheet(printed, table, formulas) ?? [])
  const count = (which: "sumsNotFormulas" | "figuresAsText") => tables.reduce((sum, table) => sum + table[which], 0)
  return {
    // The tables first: that is what a workbook is opened for.
    bytes: workbookOf([...tables.map(({ sheet }) => sheet), proseSheet(printed)]),
    printed,
    notes: [
      ...notes,
      ...note("sums-not-formulas", count("sumsNotFormulas")),
      ...note("figures-as-text", count("figuresAsText")),
    ],
  }
}
