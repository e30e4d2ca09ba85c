import Papa from "papaparse"
import { type Block, type Table, tableOf } from "../../document.ts"
import { looksLikeFigure } from "../../recognise/figure-text.ts"
import { fold } from "../html-text.ts"
import { sheetBlocks } from "../sheet/sheet-blocks.ts"

const fewestRows = 5
/** Tabs, bars or spaces between figures part the cells: commas are then those within figures. */
const otherwise = /\t|[|｜│┃║]|\d,\d{3}\s+\d|\d\s+\d{1,3},\d{3}(?!\d)/

const isFigured = (row: readonly string[]) =>
  row.length > 2 && row.slice(1).some((cell) => cell !== "" && looksLikeFigure(cell))

const areEven = (rows: readonly (readonly string[])[]) =>
  rows.length > 1 && rows.every((row) => row.length > 3 && row.length === rows[0]?.length)

/**
 * What a file of comma-separated values prints, as a spreadsheet is saved: its lines are all of one length, and headings
 * and prose stand in the first of their cells. `null` where a text is no such file.
 */
export function commaSheet(source: string): Block[] | null {
  const text = source.trim()
  // Most texts are none, and their first line says so.
  if (text.slice(0, text.search(/$/m)).split(",").length < 4) return null
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: "," })
  if (errors.length > 0 || data.length < fewestRows || !areEven(data) || !data.some(isFigured)) return null
  const cells = data.flatMap((line, row) =>
    line.flatMap((text, column) => (text === "" ? [] : [{ row, column, rowSpan: 1, columnSpan: 1, text: fold(text) }])),
  )
  return sheetBlocks(cells)
}

/**
 * The table of comma-separated values: null where a stretch of text is none. A line in prose has commas too, but no
 * figures between them.
 */
export function commaRows(lines: readonly string[]): Table | null {
  if (lines.filter((line) => line.includes(",")).length < 2 || lines.some((line) => otherwise.test(line))) return null
  const rows = Papa.parse<string[]>(lines.join("\n"), { delimiter: ",", skipEmptyLines: true }).data.map((row) =>
    row.map(fold),
  )
  const figured = rows.filter(isFigured)
  const isEven = areEven(rows)
  const isTable = isEven ? figured.length > 0 : figured.length >= fewestRows && figured.length * 2 > rows.length
  // Lines of one length are those of a sheet, whose columns stand below each other; else a line may be short of some.
  return isTable ? tableOf(rows, isEven ? "grid" : "sequence") : null
}
