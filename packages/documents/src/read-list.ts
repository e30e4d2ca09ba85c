import { Failure } from "@gouji/core"
import papaparse from "papaparse"
import { decode } from "./decode.ts"
import { limits } from "./limits.ts"
import { demandOneFile } from "./one-file.ts"
import { fold } from "./readers/html-text.ts"
import type { Sheet } from "./readers/sheet/sheet.ts"
import { type Kind, sniffBytes } from "./sniff.ts"

/** A row of a list: its cells by place, and the line of the file or row of the sheet that it begins in, from 1. */
export interface ListRow {
  readonly line: number
  readonly cells: readonly string[]
}

function csvRows(bytes: Uint8Array): ListRow[] {
  const { text } = decode(bytes)
  const rows: ListRow[] = []
  let line = 1
  let seen = 0
  papaparse.parse<string[]>(text, {
    step: ({ data, meta }) => {
      rows.push({ line, cells: data.map(fold) })
      line += text.slice(seen, meta.cursor).split(/\r\n|\r|\n/).length - 1
      seen = meta.cursor
    },
  })
  return rows
}

/** How to get at the sheets of each kind of workbook. */
const workbooks: Readonly<Partial<Record<Kind, () => Promise<(bytes: Uint8Array) => Sheet[]>>>> = {
  ods: async () => (await import("./readers/sheet/read-ods.ts")).odsSheets,
  xls: async () => (await import("./readers/biff/read-xls.ts")).xlsSheets,
  xlsx: async () => (await import("./readers/sheet/read-xlsx.ts")).xlsxSheets,
}

function sheetRows(sheets: readonly Sheet[]): ListRow[] {
  const sheet = sheets.find(({ hidden, cells }) => !hidden && cells.some(({ text }) => fold(text) !== ""))
  const rows = new Map<number, string[]>()
  for (const { row, column, text } of sheet?.cells ?? []) {
    const cells = rows.get(row) ?? []
    while (cells.length < column) cells.push("")
    cells[column] = fold(text)
    rows.set(row, cells)
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([row, cells]) => ({ line: row + 1, cells }))
}

/**
 * Reads a list, not a report: the rows of a CSV file (UTF-8 with or without byte order mark, UTF-16, GB18030) or of the
 * first visible sheet of a workbook (XLSX, XLS, ODS). Rows without any text are left out. Throws as `readDocument` rejects.
 */
export async function readList(file: Uint8Array, name: string): Promise<readonly ListRow[]> {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.length === 0) throw new Failure("file-empty")
  if (bytes.length > limits.bytes) throw new Failure("file-too-large", { limit: `${limits.bytes / 1024 / 1024} MiB` })
  const kind = sniffBytes(bytes)
  demandOneFile(bytes, kind)
  const workbook = workbooks[kind]
  if (kind !== "text" && workbook === undefined) throw new Failure("type-unsupported", { name, found: kind })
  const rows = workbook === undefined ? csvRows(bytes) : sheetRows((await workbook())(bytes))
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ""))
}
