import { createReadStream } from "node:fs"
import { csvText, readCsvText } from "./csv-text.ts"
import type { Format } from "./format.ts"
import { writeChunks } from "./write-chunks.ts"

async function* marked(text: AsyncIterable<string>) {
  yield "\ufeff"
  yield* text
}

/** For programs: UTF-8 without a byte order mark. */
export const csv: Format = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: (path, table, rows) => writeChunks(path, csvText(table, rows)),
  read: (path, table) => readCsvText(table, createReadStream(path)),
}

/** For Excel and WPS, which take a CSV file without a byte order mark for GBK. */
export const excelCsv: Format = {
  ...csv,
  extension: "excel.csv",
  write: (path, table, rows) => writeChunks(path, marked(csvText(table, rows))),
}
