import { escapeUTF8 } from "entities"
import { sheetLines } from "../print.ts"
import type { Shape } from "../shape.ts"

/** A page as spreadsheets save a sheet with the whole report in it: one table, with a cell for each of the sheet's. */
export const htmlSheet: Shape = {
  name: "HTML, a whole sheet as one table",
  print: (report, hand) => {
    const lines = sheetLines(report, hand)
    const width = Math.max(...lines.map(({ length }) => length)) + 1
    const row = (line: readonly string[]) =>
      `<tr>${Array.from({ length: width }, (_, at) => `<td>${escapeUTF8(line[at] ?? "")}</td>`).join("")}</tr>`
    return `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><table>${lines.map(row).join("\n")}</table></body></html>`
  },
}
