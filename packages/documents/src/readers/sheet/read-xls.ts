import { Failure } from "@gouji/core"
import type { Document } from "../../document.ts"
import { openCompoundFile } from "../ole/compound-file.ts"
import { checkRecords } from "./check-records.ts"
import { readWorkbook } from "./read-workbook.ts"
import { sheetDocument } from "./sheet-document.ts"

/** Reads a workbook of Excel 97–2003, or of WPS that is the same. */
export function readXls(bytes: Uint8Array): Document {
  const file = openCompoundFile(bytes)
  const name =
    file.names.find((candidate) => /^workbook$/i.test(candidate)) ??
    file.names.find((candidate) => /^book$/i.test(candidate))
  const stream = name === undefined ? null : file.stream(name)
  if (!stream) throw new Failure("no-document-part")
  checkRecords(stream)
  return sheetDocument("application/vnd.ms-excel", readWorkbook(bytes))
}
