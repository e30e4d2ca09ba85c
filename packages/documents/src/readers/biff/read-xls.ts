import { Failure } from "@gouji/core"
import type { Document } from "../../document.ts"
import { limits, tooManySheets } from "../../limits.ts"
import { openCompoundFile } from "../ole/compound-file.ts"
import type { Sheet } from "../sheet/sheet.ts"
import { sheetDocument } from "../sheet/sheet-document.ts"
import { readGlobals } from "./globals.ts"
import { readBiffSheet } from "./read-biff-sheet.ts"
import { substreamsOf } from "./substreams.ts"

/** The sheets of a workbook of Excel 5 to 2003 in their order, also those that are hidden. Throws as `readXls`. */
export function xlsSheets(bytes: Uint8Array): Sheet[] {
  const file = openCompoundFile(bytes)
  const named = (name: RegExp) => file.names.find((candidate) => name.test(candidate))
  const name = named(/^workbook$/i) ?? named(/^book$/i)
  const stream = name === undefined ? null : file.stream(name)
  if (!stream) throw new Failure("no-document-part")
  const [workbook, ...substreams] = substreamsOf(stream)
  if (!workbook) throw new Failure("file-damaged")
  const globals = readGlobals(stream, workbook)
  if (globals.sheets.length > limits.sheets) throw tooManySheets(globals.sheets.length)
  return globals.sheets.flatMap((entry): Sheet[] => {
    if (!entry.isWorksheet) return []
    const found = substreams.find(({ start }) => start === entry.start)
    if (!found) throw new Failure("file-damaged")
    return [readBiffSheet(stream, found, entry, globals)]
  })
}

/** Reads a workbook of Excel 5 to 2003, or of WPS that is the same. */
export function readXls(bytes: Uint8Array): Document {
  return sheetDocument("application/vnd.ms-excel", xlsSheets(bytes))
}
