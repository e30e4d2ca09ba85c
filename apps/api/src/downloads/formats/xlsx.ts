import { createReadStream } from "node:fs"
import { Failure } from "@gouji/core"
import type { Row, Sheet } from "../table.ts"
import type { Format, Rows, SeenRow } from "./format.ts"
import { readSheet } from "./read-sheet.ts"
import { writeChunks } from "./write-chunks.ts"
import { sheetHead, sheetTail, workbookParts } from "./xlsx-parts.ts"
import { columnLetters, xlsxRow } from "./xlsx-row.ts"
import { unzipMember, type ZipMember, zipStream } from "./zip-stream.ts"

const mostRows = 1_048_576
const sheet = "xl/worksheets/sheet1.xml"
const encoder = new TextEncoder()

async function* sheetChunks(columns: Sheet["columns"], rows: Rows): AsyncGenerator<Uint8Array> {
  const letters = columns.map((_, at) => columnLetters(at))
  const isFigure = columns.map(({ type }) => type === "count" || type === "amount" || type === "integer")
  const none = columns.map(() => false)
  const header = columns.map(({ name }) => name)
  let number = 1
  yield encoder.encode(sheetHead + xlsxRow(header, number, letters, none))
  for await (const batch of rows) {
    if (number + batch.length > mostRows) throw new Failure("download-too-large", { limit: mostRows })
    const above = number
    yield encoder.encode(batch.map((row, at) => xlsxRow(row, above + at + 1, letters, isFigure)).join(""))
    number += batch.length
  }
  yield encoder.encode(sheetTail)
}

async function* once(rows: readonly Row[]) {
  yield rows
}

const aboutColumns: Sheet["columns"] = ["column", "type", "名称", "name"].map((name) => ({
  name,
  type: "text",
  title: { "zh-CN": name, en: name },
}))

function* members(table: Sheet, rows: Rows): Generator<ZipMember> {
  for (const [name, text] of Object.entries(workbookParts(table))) yield { name, chunks: [encoder.encode(text)] }
  yield { name: sheet, chunks: sheetChunks(table.columns, rows) }
  const about = table.columns.map(({ name, type, title }) => [name, type, title["zh-CN"], title.en])
  yield { name: "xl/worksheets/sheet2.xml", chunks: sheetChunks(aboutColumns, once(about)) }
}

async function* read(path: string, { columns }: Sheet): AsyncGenerator<SeenRow> {
  let header = true
  for await (const row of readSheet(unzipMember(createReadStream(path), sheet))) {
    if (!header) yield columns.map((_, at) => row[at] ?? null)
    header = false
  }
}

/** A workbook with typed cells; what has more than fifteen digits is text, since a sheet's number would lose some. */
export const xlsx: Format = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: (path, table, rows) => writeChunks(path, zipStream(members(table, rows))),
  read,
}
