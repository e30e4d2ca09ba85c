import { basename } from "node:path"
import { type Columns, findColumns, type LedgerField, type LedgerMap, type LedgerRow } from "@gouji/core"
import type { Context } from "../context.ts"
import { readFile } from "../input/read-file.ts"
import { ProblemError } from "../problem.ts"

/** A ledger as it was read. */
export interface Ledger {
  readonly file: string
  readonly rows: readonly LedgerRow[]
  readonly columns: Columns
}

/** Reads a ledger. Throws what reading a list throws, and as a problem which columns are not there. */
export async function readLedger(context: Context, file: string, map: LedgerMap): Promise<Ledger> {
  const { readList, maxDocumentBytes } = await context.ports.documents()
  const rows = await readList(await readFile(file, maxDocumentBytes), basename(file))
  const columns = findColumns(rows, map.columns)
  if (columns.missing.length === 0) return { file, rows, columns }
  const words = context.texts.tally
  const names = columns.missing.map((field: LedgerField) => words.fieldName(field))
  throw new ProblemError({
    code: "ledger-columns-missing",
    title: words.columnsMissing(names),
    detail: words.columnsTodo(columns.unread),
  })
}
