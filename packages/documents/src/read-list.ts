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

/** A list of a file: a sheet of a workbook, or all of a text, which has no name. */
export interface NamedList {
  readonly sheet: string | null
  readonly rows: readonly ListRow[]
}

function sheetRows(sheet: Sheet): ListRow[] {
  const rows = new Map<number, string[]>()
  for (const { row, column, text } of sheet.cells) {
    const cells = rows.get(row) ?? []
    while (cells.length < column) cells.push("")
    cells[column] = fold(text)
    rows.set(row, cells)
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([row, cells]) => ({ line: row + 1, cells }))
}

const isWritten = ({ cells }: ListRow) => cells.some((cell) => cell !== "")

/**
 * Reads the lists of a file: the rows of a CSV file (UTF-8 with or without byte order mark, UTF-16, GB18030), or of each
 * visible sheet of a workbook (XLSX, XLS, ODS). Rows without any text are left out, and sheets without any. Throws as
 * `readDocument` rejects.
 */
export async function readLists(file: Uint8Array, name: string): Promise<readonly NamedList[]> {
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.length === 0) throw new Failure("file-empty")
  if (bytes.length > limits.bytes) throw new Failure("file-too-large", { limit: `${limits.bytes / 1024 / 1024} MiB` })
  const kind = sniffBytes(bytes)
  demandOneFile(bytes, kind)
  const workbook = workbooks[kind]
  if (kind !== "text" && workbook === undefined) throw new Failure("type-unsupported", { name, found: kind })
  const lists =
    workbook === undefined
      ? [{ sheet: null, rows: csvRows(bytes) }]
      : (await workbook())(bytes)
          .filter(({ hidden }) => !hidden)
          .map((sheet) => ({ sheet: sheet.name, rows: sheetRows(sheet) }))
  return lists.map((list) => ({ ...list, rows: list.rows.filter(isWritten) })).filter(({ rows }) => rows.length > 0)
}

/** Reads a list, not a report: of a workbook the first visible sheet with any text. Otherwise as `readLists`. */
export async function readList(file: Uint8Array, name: string): Promise<readonly ListRow[]> {
  return (await readLists(file, name))[0]?.rows ?? []
}
