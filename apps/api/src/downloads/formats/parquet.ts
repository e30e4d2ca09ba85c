import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from "hyparquet"
import { fileWriter, ParquetWriter } from "hyparquet-writer"
import type { Row, Sheet } from "../table.ts"
import type { Format, Rows, SeenRow } from "./format.ts"
import { parquetSchema, seenRow, toColumns } from "./parquet-columns.ts"

const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
/** The library's own reader of text drops a byte order mark. */
const parsers = { stringFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes) }

/** Values in a row group: enough to be read fast, few enough to be held. */
const groupValues = 1_000_000

async function write(path: string, { columns }: Sheet, rows: Rows): Promise<void> {
  const schema = parquetSchema(columns)
  const names = schema.slice(1).map(({ name }) => name)
  const groupRows = Math.ceil(groupValues / columns.length)
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: "gouji" })
  let held: Row[] = []
  const put = async (group: readonly Row[]) => {
    const data = toColumns(columns, group)
    const columnData = names.map((name, at) => ({ name, data: data[at] as unknown[] }))
    await writer.write({ columnData, rowGroupSize: groupRows })
  }
  for await (const batch of rows) {
    held.push(...batch)
    if (held.length < groupRows) continue
    await put(held)
    held = []
  }
  if (held.length > 0) await put(held)
  await writer.finish()
}

async function* read(path: string, { columns }: Sheet): AsyncGenerator<SeenRow> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  for (const element of metadata.schema) {
    // Read as a decimal it would pass through a binary fraction.
    if (element.converted_type === "DECIMAL") {
      delete element.converted_type
      delete element.logical_type
    }
  }
  let rowStart = 0
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = rowStart + Number(count)
    let rows: unknown[][] = []
    await parquetRead({
      file,
      metadata,
      rowStart,
      rowEnd,
      parsers,
      onComplete: (found) => {
        rows = found as unknown as unknown[][]
      },
    })
    for (const row of rows) yield seenRow(columns, row)
    rowStart = rowEnd
  }
}

/** For data programs: counts are INT64, amounts DECIMAL(18, 6); a figure that neither holds is in `exact_figures`. */
export const parquet: Format = { extension: "parquet", mediaType: "application/vnd.apache.parquet", write, read }
