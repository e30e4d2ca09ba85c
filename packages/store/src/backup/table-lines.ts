import type { Kysely } from "kysely"
import type { TableShape } from "../engine.ts"
import type { Tables } from "../tables.ts"

type Row = Readonly<Record<string, unknown>>

const written = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value)

/** Lines are handed on in pieces of about this many characters. */
const pieceLength = 1 << 16

/** The rows of a table, a line each, and how many there were in the end. */
export async function* tableLines(db: Kysely<Tables>, table: TableShape, count: (rows: number) => void) {
  const columns = table.columns.map(({ name }) => name)
  // Which tables there are is known to the engine alone: steps of the schema add some.
  const rows = db
    .selectFrom(table.name as "settings")
    .select(columns as never[])
    .stream(500) as AsyncIterable<Row>
  let piece = ""
  for await (const row of rows) {
    count(1)
    piece += `${JSON.stringify(columns.map((column) => written(row[column])))}\n`
    if (piece.length < pieceLength) continue
    yield Buffer.from(piece)
    piece = ""
  }
  if (piece !== "") yield Buffer.from(piece)
}
