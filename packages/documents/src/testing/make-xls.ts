import { type Range, utils, type WorkSheet, write } from "@e965/xlsx"
import type { SheetPart } from "./make-xlsx.ts"

function worksheetOf(part: SheetPart): WorkSheet {
  const sheet: WorkSheet = {}
  for (const [address, content] of part.cells) {
    if ("text" in content) sheet[address] = { t: "s", v: content.text }
    if ("number" in content) sheet[address] = { t: "n", v: Number(content.number) }
  }
  const places = [...part.cells.keys()].map((address) => utils.decode_cell(address))
  const end = { r: Math.max(...places.map(({ r }) => r)), c: Math.max(...places.map(({ c }) => c)) }
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: end })
  sheet["!merges"] = (part.merges ?? []).map((merge): Range => utils.decode_range(merge))
  return sheet
}

const isPart = (sheet: SheetPart | WorkSheet): sheet is SheetPart => sheet.cells instanceof Map

/** A workbook, of Excel 97 if nothing else is said, written by another program's library. */
export function makeXls(
  sheets: Readonly<Record<string, SheetPart | WorkSheet>>,
  hidden: readonly number[] = [],
  bookType: "biff8" | "biff5" | "xlsx" | "ods" = "biff8",
): Uint8Array {
  const workbook = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) {
    utils.book_append_sheet(workbook, isPart(sheet) ? worksheetOf(sheet) : sheet, name)
  }
  workbook.Workbook = { Sheets: workbook.SheetNames.map((_, index) => ({ Hidden: hidden.includes(index) ? 1 : 0 })) }
  return new Uint8Array(write(workbook, { type: "array", bookType }))
}
