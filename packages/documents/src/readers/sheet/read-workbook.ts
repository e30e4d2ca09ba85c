import { read } from "@e965/xlsx"
import { Failure } from "@gouji/core"
import { limits } from "../../limits.ts"
import { fromWorksheet } from "./from-worksheet.ts"
import type { Sheet } from "./sheet.ts"

function parse(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      sheetStubs: true,
    })
  } catch (cause) {
    const locked = cause instanceof Error && /password|encrypt/i.test(cause.message)
    throw new Failure(locked ? "encrypted" : "file-damaged", {}, { cause })
  }
}

/** The sheets of a workbook of Excel 97–2003 in their order. Throws `encrypted`, `file-damaged` or `markup-too-complex`. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const workbook = parse(bytes)
  if (workbook.SheetNames.length > limits.sheets) throw new Failure("markup-too-complex")
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true
  return workbook.SheetNames.flatMap((name, index) => {
    const worksheet = workbook.Sheets[name]
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    // A sheet that is one large chart has no cells.
    return worksheet ? [fromWorksheet(name, hidden, worksheet, from1904)] : []
  })
}
