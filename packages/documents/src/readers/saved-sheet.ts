import type { Block, Table } from "../document.ts"
import { isHeading } from "../recognise/sections.ts"
import { joinSplitRows } from "./sheet/join-split-rows.ts"
import type { SheetCell } from "./sheet/sheet.ts"
import { sheetBlocks } from "./sheet/sheet-blocks.ts"

/** So many headings of a report's parts stand in no table of the form. */
const fewestHeadings = 3

function isSheet({ rows, geometry }: Table): boolean {
  if (geometry !== "grid") return false
  const alone = rows.flatMap((row) => {
    const [only, ...others] = row.filter(({ text }) => text !== "")
    return only && others.length === 0 ? [only.text] : []
  })
  return alone.filter(isHeading).length >= fewestHeadings
}

const cellsOf = ({ rows }: Table): SheetCell[] =>
  rows.flat().map(({ text, lines, row, column, rowSpan, columnSpan }) => ({
    text: lines?.join("\n") ?? text,
    row,
    column,
    rowSpan,
    columnSpan,
  }))

/**
 * The blocks of a page in which a table holds the whole report, headings and prose too, as spreadsheets save a sheet: read
 * as the sheet that it was.
 */
export const withoutSavedSheets = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.kind === "table" && isSheet(block) ? sheetBlocks(joinSplitRows(cellsOf(block))) : [block],
  )
