import Papa from "papaparse"
import { sheetLines } from "../print.ts"
import type { Shape } from "../shape.ts"

/** A sheet with the whole report in it, as spreadsheets save it: all lines are as long as the longest. */
export const commaSheet: Shape = {
  name: "CSV, a whole sheet",
  print: (report, hand) => {
    const lines = sheetLines(report, hand)
    const width = Math.max(...lines.map(({ length }) => length))
    return Papa.unparse(
      lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => "")]),
      { quotes: (value) => value !== "" && !/^\d+$/.test(String(value)) },
    )
  },
}
