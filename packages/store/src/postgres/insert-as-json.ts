import { type Kysely, sql } from "kysely"
import type { NewRows } from "../insert-rows.ts"
import type { Tables } from "../tables.ts"

const together = 500

/** A value as PostgreSQL reads it from JSON: bytes as their hexadecimal text. */
const readable = (value: unknown) =>
  value instanceof Uint8Array
    ? `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}`
    : value

function lineOf(columns: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  const line: Record<string, unknown> = {}
  for (const [at, column] of columns.entries()) {
    const value = row[at]
    if (value !== null) line[column] = readable(value)
  }
  return line
}

/**
 * Inserts rows that are handed over as one parameter, a JSON array. A statement with thousands of parameters is parsed,
 * planned and bound anew each time: of rows of hundreds of columns, this takes the server a sixth of the time.
 */
export async function insertAsJson<T extends keyof Tables>(
  db: Kysely<Tables>,
  { table, columns, rows, known }: NewRows<T>,
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)))
  const or = known ? sql`on conflict (${sql.join(known.map((column) => sql.ref(column)))}) do nothing` : sql``
  for (let at = 0; at < rows.length; at += together) {
    const lines = JSON.stringify(rows.slice(at, at + together).map((row) => lineOf(columns, row)))
    await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${lines}) ${or}`.execute(db)
  }
}
