import { makeXls } from "../make-xls.ts"
import { asTyped, makeXlsx, printSheet } from "../make-xlsx.ts"
import type { Shape } from "../shape.ts"

/** The last three are written by a library that is not ours. */
export const sheets: readonly Shape[] = [
  { name: "XLSX", print: (report, hand) => makeXlsx([printSheet(report, asTyped, 1, hand)]) },
  {
    name: "XLSX, by SheetJS",
    print: (report, hand) => makeXls({ Sheet1: printSheet(report, asTyped, 1, hand) }, [], "xlsx"),
  },
  { name: "XLS, by SheetJS", print: (report, hand) => makeXls({ Sheet1: printSheet(report, asTyped, 1, hand) }) },
  {
    name: "ODS, by SheetJS",
    print: (report, hand) => makeXls({ Sheet1: printSheet(report, asTyped, 1, hand) }, [], "ods"),
  },
]
