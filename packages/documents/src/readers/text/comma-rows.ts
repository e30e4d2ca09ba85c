import Papa from "papaparse"
import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { fold } from "../html-text.ts"

const fewestRows = 5
/** Tabs, bars or spaces between figures part the cells: commas are then those within figures. */
const otherwise = /\t|[|｜│┃║]|\d,\d{3}\s+\d|\d\s+\d{1,3},\d{3}(?!\d)/

/**
 * The rows of comma-separated values, as a spreadsheet is saved: null where a stretch of text is none. A line in prose
 * has commas too, but no figures between them.
 */
export function commaRows(lines: readonly string[]): string[][] | null {
  if (lines.filter((line) => line.includes(",")).length < 2 || lines.some((line) => otherwise.test(line))) return null
  const rows = Papa.parse<string[]>(lines.join("\n"), { delimiter: ",", skipEmptyLines: true }).data.map((row) =>
    row.map(fold),
  )
  const figured = rows.filter(
    (row) => row.length > 2 && row.slice(1).some((cell) => cell !== "" && looksLikeFigure(cell)),
  )
  const isEven = rows.length > 1 && rows.every((row) => row.length > 3 && row.length === rows[0]?.length)
  const isTable = isEven ? figured.length > 0 : figured.length >= fewestRows && figured.length * 2 > rows.length
  return isTable ? rows : null
}
