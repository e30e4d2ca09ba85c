import type { Extract, ExtractFilter, ExtractPosition, Extracts } from "@gouji/store"
import type { Format } from "./formats/format.ts"
import type { Row, Table } from "./table.ts"
import { type Made, writeProven } from "./write-proven.ts"

/** What is to be taken away. */
export interface Selection {
  readonly table: Table
  readonly format: Format
  readonly filter: ExtractFilter
  /** ISO instant: reports as they stood then. */
  readonly asOf: string
}

/** Few, because a report has hundreds of cells, and others are answered between the pages. */
const pageSize = 50

async function* rowsOf(
  extracts: Extracts,
  { table, filter, asOf }: Selection,
  signal: AbortSignal,
): AsyncGenerator<Row[]> {
  let after: ExtractPosition | null = null
  do {
    signal.throwIfAborted()
    const page: { items: readonly Extract[]; next: ExtractPosition | null } = await extracts.page(filter, asOf, {
      limit: pageSize,
      ...(after === null ? {} : { after }),
    })
    yield page.items.flatMap(table.rowsOf)
    after = page.next
  } while (after !== null)
}

/**
 * Writes a selection to a file in a folder and proves it (see `writeProven`). Throws `export-differs` where a row is not
 * what the archive gave, and leaves no file where it throws.
 */
export function makeDownload(
  extracts: Extracts,
  selection: Selection,
  patience: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Made> {
  const { table: sheet, format } = selection
  return writeProven({ sheet, format, rows: rowsOf(extracts, selection, patience.signal) }, patience)
}
