import { Failure, type SheetOfTexts } from "@gouji/core"
import { limits } from "../limits.ts"
import { labelOf } from "../named-kind.ts"
import { demandOneFile } from "../one-file.ts"
import { xlsxSheets } from "../readers/sheet/read-xlsx.ts"
import type { Sheet } from "../readers/sheet/sheet.ts"
import { sniffBytes } from "../sniff.ts"

function textsOf({ name, cells }: Sheet): SheetOfTexts {
  const rows: string[][] = []
  for (const { row, column, text } of cells) {
    if (text === "") continue
    while (rows.length <= row) rows.push([])
    const texts = rows[row] ?? []
    while (texts.length < column) texts.push("")
    texts[column] = text
  }
  return { name, rows }
}

/**
 * The visible sheets of a workbook as texts, as they are shown, rows and columns from the first. Throws as `readList`
 * rejects.
 */
export function readSheets(file: Uint8Array, name: string): readonly SheetOfTexts[] {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.length === 0) throw new Failure("file-empty")
  if (bytes.length > limits.bytes) throw new Failure("file-too-large", { limit: `${limits.bytes / 1024 / 1024} MiB` })
  const kind = sniffBytes(bytes)
  demandOneFile(bytes, kind)
  if (kind !== "xlsx") throw new Failure("type-unsupported", { name, found: labelOf(kind) })
  return xlsxSheets(bytes)
    .filter(({ hidden }) => !hidden)
    .map(textsOf)
}
