import { createHash, randomUUID } from "node:crypto"
import { createReadStream } from "node:fs"
import { rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { Failure } from "@gouji/core"
import type { Extract, ExtractFilter, ExtractPosition, Extracts } from "@gouji/store"
import type { Format } from "./formats/format.ts"
import { RowDigests } from "./row-digests.ts"
import { type Row, type Table, valueText } from "./table.ts"

/** What is to be taken away. */
export interface Selection {
  readonly table: Table
  readonly format: Format
  readonly filter: ExtractFilter
  /** ISO instant: reports as they stood then. */
  readonly asOf: string
}

/** A file that has been read back and found to be what the archive gave. Whoever asked for it removes it. */
export interface Made {
  readonly path: string
  readonly bytes: number
  readonly rows: number
  readonly sha256: Buffer
}

/** Few, because a report has hundreds of cells, and others are answered between the pages. */
const pageSize = 50

async function* extractsOf(extracts: Extracts, { filter, asOf }: Selection, signal: AbortSignal) {
  let after: ExtractPosition | null = null
  do {
    signal.throwIfAborted()
    const page: { items: readonly Extract[]; next: ExtractPosition | null } = await extracts.page(filter, asOf, {
      limit: pageSize,
      ...(after === null ? {} : { after }),
    })
    yield page.items
    after = page.next
  } while (after !== null)
}

/** The rows, noted on their way to the file. */
async function* noted(
  table: Table,
  pages: AsyncIterable<readonly Extract[]>,
  digests: RowDigests,
): AsyncGenerator<Row[]> {
  for await (const page of pages) {
    const rows = page.flatMap(table.rowsOf)
    for (const row of rows) digests.add(row.map(valueText))
    yield rows
  }
}

async function readBack({ format, table }: Selection, path: string, signal: AbortSignal): Promise<RowDigests> {
  const digests = new RowDigests()
  for await (const row of format.read(path, table)) {
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
 * Writes a selection to a file in a folder, reads the file back as anybody would, and compares every row with what the
 * archive gave. Throws `export-differs` where one is not the same, and leaves no file where it throws.
 */
export async function makeDownload(
  extracts: Extracts,
  selection: Selection,
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Made> {
  const path = join(folder, randomUUID())
  const { table, format } = selection
  try {
    const written = new RowDigests()
    await format.write(path, table, noted(table, extractsOf(extracts, selection, signal), written))
    const read = await readBack(selection, path, signal)
    const difference = RowDigests.firstDifference(written, read)
    if (difference !== null) throw new Failure("export-differs", { found: difference })
    const [{ size }, sha256] = [await stat(path), await sha256Of(path)]
    return { path, bytes: size, rows: written.rows, sha256 }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
