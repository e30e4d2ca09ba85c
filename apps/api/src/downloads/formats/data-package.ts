import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import type { Row, Sheet } from "../table.ts"
import { csvText, readCsvText } from "./csv-text.ts"
import type { Format, Rows } from "./format.ts"
import { packageTexts } from "./package-texts.ts"
import { writeChunks } from "./write-chunks.ts"
import { unzipMember, type ZipMember, zipStream } from "./zip-stream.ts"

const encoder = new TextEncoder()
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")
const dataName = (table: Sheet) => `data/${table.name}.csv`

/** What is known of the data once all of it has gone by. */
class Tally {
  readonly hash = createHash("sha256")
  rows = 0
  bytes = 0
  newest: string | null = null

  async *rowsOf(table: Sheet, rows: Rows): AsyncGenerator<readonly Row[]> {
    const at = table.columns.findIndex(({ name }) => name === "published_at")
    for await (const batch of rows) {
      this.rows += batch.length
      for (const row of batch) {
        const published = String(row[at] ?? "")
        if (published > (this.newest ?? "")) this.newest = published
      }
      yield batch
    }
  }

  async *chunksOf(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
    for await (const piece of text) {
      const chunk = encoder.encode(piece)
      this.hash.update(chunk)
      this.bytes += chunk.length
      yield chunk
    }
  }
}

async function* members(table: Sheet, rows: Rows): AsyncGenerator<ZipMember> {
  const tally = new Tally()
  yield { name: dataName(table), chunks: tally.chunksOf(csvText(table, tally.rowsOf(table, rows))) }
  const { rows: count, bytes, newest } = tally
  const dataHash = tally.hash.digest("hex")
  const sums = [`${dataHash}  ${dataName(table)}`]
  for (const [name, text] of Object.entries(packageTexts({ table, rows: count, bytes, sha256: dataHash, newest }))) {
    const chunk = encoder.encode(text)
    sums.push(`${sha256(chunk)}  ${name}`)
    yield { name, chunks: [chunk] }
  }
  yield { name: "SHA256SUMS", chunks: [encoder.encode(`${sums.join("\n")}\n`)] }
}

/** The data with its description, README, licence, citation and hashes (Data Package v2). */
export const dataPackage: Format = {
  extension: "zip",
  mediaType: "application/zip",
  write: (path, table, rows) => writeChunks(path, zipStream(members(table, rows))),
  read: (path, table) => readCsvText(table, unzipMember(createReadStream(path), dataName(table))),
}
