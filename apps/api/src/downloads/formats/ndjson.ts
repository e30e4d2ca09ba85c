import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { type Value, valueText } from "../table.ts"
import type { Format, SeenRow } from "./format.ts"
import { writeChunks } from "./write-chunks.ts"

async function* read(path: string, names: readonly string[]): AsyncGenerator<SeenRow> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: 0 })) {
    const row = JSON.parse(line) as Readonly<Record<string, Value>>
    yield names.map((name) => valueText(row[name] ?? null))
  }
}

/** A JSON object a line: counts are integers, amounts decimal strings, as everywhere in the API. */
export const ndjson: Format = {
  extension: "ndjson",
  mediaType: "application/x-ndjson; charset=utf-8",
  write: (path, { columns }, rows) => {
    // U+2028 and U+2029 may stand in JSON as they are, but many readers of lines end a line there.
    const line = (row: readonly Value[]) =>
      JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))).replace(
        /[\u2028\u2029]/g,
        (sign) => (sign === "\u2028" ? "\\u2028" : "\\u2029"),
      )
    async function* lines() {
      for await (const batch of rows) yield batch.map((row) => `${line(row)}\n`).join("")
    }
    return writeChunks(path, lines())
  },
  read: (path, { columns }) =>
    read(
      path,
      columns.map(({ name }) => name),
    ),
}
