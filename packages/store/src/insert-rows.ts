import { CompiledQuery, type Kysely, PostgresAdapter } from "kysely"
import { insertAsJson } from "./postgres/insert-as-json.ts"
import type { Tables } from "./tables.ts"

/** Rows that go into a table, as values in the order of its columns. */
export interface NewRows<T extends keyof Tables> {
  readonly table: T
  readonly columns: readonly (keyof Tables[T] & string)[]
  readonly rows: readonly (readonly unknown[])[]
  /** Columns by which a row may be there already: it then stays as it is. */
  readonly known?: readonly (keyof Tables[T] & string)[]
}

// Compiling a statement of hundreds of columns takes longer than running it: each is made once for each engine. A few
// sizes serve any number of rows; the greatest stays below what engines take as parameters (32,766 in SQLite).
const sizes = [64, 16, 4, 1]
const statements = new WeakMap<object, Map<string, string>>()

function statementFor<T extends keyof Tables>(db: Kysely<Tables>, size: number, rows: NewRows<T>): string {
  const { table, columns, known } = rows
  const { adapter } = db.getExecutor()
  const made = statements.get(adapter.constructor) ?? new Map<string, string>()
  statements.set(adapter.constructor, made)
  const name = `${size} ${table} ${columns.join()} ${known?.join() ?? ""}`
  const found = made.get(name)
  if (found !== undefined) return found
  const row = Object.fromEntries(columns.map((column) => [column, 0]))
  const values = Array.from({ length: size }, () => row)
  const query = db.insertInto(table as "reports").values(values as never)
  const { sql } = known
    ? query.onConflict((on) => on.columns([...known] as never).doNothing()).compile()
    : query.compile()
  made.set(name, sql)
  return sql
}

/** The values of a few rows, one behind the other: of figures they are thousands. */
function valuesOf<T extends keyof Tables>({ rows, columns }: NewRows<T>, from: number, count: number): unknown[] {
  const width = columns.length
  const values = new Array<unknown>(count * width)
  for (let row = 0; row < count; row += 1) {
    const given = rows[from + row] as readonly unknown[]
    for (let column = 0; column < width; column += 1) values[row * width + column] = given[column]
  }
  return values
}

/** Bytes are twice as long in JSON: it is not for files of megabytes. */
const mostInJson = 16_384
const isLong = (row: readonly unknown[]) =>
  row.some((value) => value instanceof Uint8Array && value.length > mostInJson)

/** Inserts any number of rows, many at a time. */
export async function insertRows<T extends keyof Tables>(db: Kysely<Tables>, rows: NewRows<T>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  if (!isPostgres || rows.rows.length < 2) return insertAsValues(db, rows)
  const long = rows.table === "sources" ? rows.rows.filter(isLong) : []
  await insertAsJson(db, long.length === 0 ? rows : { ...rows, rows: rows.rows.filter((row) => !isLong(row)) })
  await insertAsValues(db, { ...rows, rows: long })
}

async function insertAsValues<T extends keyof Tables>(db: Kysely<Tables>, rows: NewRows<T>): Promise<void> {
  let at = 0
  for (const size of sizes) {
    for (; at + size <= rows.rows.length; at += size) {
      const values = valuesOf(rows, at, size)
      await db.executeQuery(CompiledQuery.raw(statementFor(db, size, rows), values))
    }
  }
}

/** Inserts rows that are objects, all with the same columns in the same order. */
export async function insertAll<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  items: readonly Tables[T][],
  known?: readonly (keyof Tables[T] & string)[],
): Promise<void> {
  const columns = Object.keys(items[0] ?? {}) as (keyof Tables[T] & string)[]
  const rows = items.map((item) => columns.map((column) => item[column]))
  await insertRows(db, { table, columns, rows, ...(known ? { known } : {}) })
}
