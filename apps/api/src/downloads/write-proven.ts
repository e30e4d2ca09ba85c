import { createHash, randomUUID } from "node:crypto"
import { createReadStream } from "node:fs"
import { rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { Failure } from "@gouji/core"
import type { Format } from "./formats/format.ts"
import { RowDigests } from "./row-digests.ts"
import { type Row, type Sheet, valueText } from "./table.ts"

/** What is written, and in which format. */
export interface Content {
  readonly sheet: Sheet
  readonly format: Format
  readonly rows: AsyncIterable<readonly Row[]>
}

/** A file that has been read back and found to be what it was made of. Whoever asked for it removes it. */
export interface Made {
  readonly path: string
  readonly bytes: number
  readonly rows: number
  readonly sha256: Buffer
}

/** The rows, noted on their way to the file. */
async function* noted(rows: Content["rows"], digests: RowDigests): AsyncGenerator<readonly Row[]> {
  for await (const batch of rows) {
    for (const row of batch) digests.add(row.map(valueText))
    yield batch
  }
}

async function readBack({ format, sheet }: Content, path: string, signal: AbortSignal): Promise<RowDigests> {
  const digests = new RowDigests()
  for await (const row of format.read(path, sheet)) {
    digests.add(row)
    if (digests.rows % 1000 === 0) signal.throwIfAborted()
  }
  return digests
}

async function sha256Of(path: string): Promise<Buffer> {
  const hash = createHash("sha256")
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest()
}

/**
 * Writes rows to a file in a folder, reads the file back as anybody would, and compares every row with what was given.
 * Throws `export-differs` where one is not the same, and leaves no file where it throws.
 */
export async function writeProven(
  content: Content,
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Made> {
  const path = join(folder, randomUUID())
  try {
    const written = new RowDigests()
    await content.format.write(path, content.sheet, noted(content.rows, written))
    const read = await readBack(content, path, signal)
    const difference = RowDigests.firstDifference(written, read)
    if (difference !== null) throw new Failure("export-differs", { found: difference })
    const [{ size }, sha256] = [await stat(path), await sha256Of(path)]
    return { path, bytes: size, rows: written.rows, sha256 }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
